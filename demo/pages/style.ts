/** The style of an ordinary order list, in light colours only: the README's pictures are taken here. */
export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #f5f5f5; color: #191919; font: 14px/1.5 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
.demo-top { background: #fff; border-bottom: 1px solid #e5e5e5; }
.demo-top > div { max-width: 1132px; margin: 0 auto; padding: 14px 16px; display: flex; gap: 24px; align-items: center; }
.demo-name { font-size: 22px; font-weight: 700; }
.demo-search { flex: 1; max-width: 420px; padding: 8px 14px; border: 1px solid #ccc; border-radius: 20px; color: #6b6b6b; background: #fafafa; }
.demo-foot { padding: 24px 16px 40px; text-align: center; color: #6b6b6b; font-size: 12px; }
.order-main { max-width: 1132px; margin: 0 auto; padding: 16px; }
.comet-tabs-nav { display: flex; gap: 28px; padding: 0 20px; background: #fff; border: 1px solid #e8e8e8; border-radius: 8px; margin-bottom: 16px; overflow-x: auto; }
.comet-tabs-nav-item { padding: 14px 0 11px; border-bottom: 3px solid transparent; cursor: pointer; white-space: nowrap; color: #555; }
.comet-tabs-nav-item-active { border-color: #191919; color: #191919; font-weight: 600; }
.order-item { display: block; background: #fff; border: 1px solid #e8e8e8; border-radius: 8px; padding: 0 20px 16px; margin-bottom: 16px; }
a.order-item:hover { text-decoration: none; }
.order-item-header { display: flex; justify-content: space-between; align-items: center; gap: 12px; min-height: 47px; padding: 12px 0; border-bottom: 1px solid #f0f0f0; }
.order-item-header-status { font-weight: 600; font-size: 16px; }
.order-item-header-right { display: flex; align-items: center; gap: 12px; font-size: 13px; color: #5f5f5f; }
.order-item-header-right-info { text-align: end; }
.order-item-header-right-copy, .order-detail-copy { margin-inline-start: 8px; color: #1b62b5; cursor: pointer; }
.order-item-header-line { width: 1px; height: 28px; background: #e0e0e0; }
.btn-link { font-weight: 600; color: #191919; }
.comet-icon-arrowright::after { content: '›'; margin-inline-start: 4px; }
.order-item-store { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 12px 0 10px; font-weight: 600; }
.order-item-store-icon { height: 18px; width: 61px; }
.order-item-content { display: flex; justify-content: space-between; gap: 24px; }
.order-item-content-body { display: flex; gap: 14px; min-width: 0; }
.order-item-content-img { flex: none; width: 96px; height: 96px; border-radius: 6px; background-size: cover; background-color: #f0f0f0; }
.order-item-content-img-list { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; color: #5f5f5f; }
.order-item-content-info-name { font-size: 14px; }
.order-item-content-info-sku, .item-sku-attr { color: #6b6b6b; font-size: 13px; }
.order-item-content-info-number, .item-price { margin-top: 2px; font-weight: 600; }
.order-item-content-info-number-quantity, .item-price-quantity { margin-inline-start: 8px; font-weight: 400; color: #6b6b6b; }
.order-item-tag { margin-inline-end: 12px; font-size: 12px; }
.order-item-content-opt { flex: none; width: 180px; display: flex; flex-direction: column; justify-content: space-between; gap: 10px; text-align: end; }
.order-item-content-opt-price { min-height: 21px; }
.order-item-content-opt-price-total { font-weight: 700; font-size: 15px; }
.order-item-content-opt-price-total > span:first-child { margin-inline-end: 6px; font-weight: 400; font-size: 13px; }
.order-item-btns { display: flex; flex-direction: column; gap: 8px; }
.comet-btn { display: inline-block; padding: 6px 16px; border: 1px solid #bbb; border-radius: 17px; background: #fff; color: #191919; font: inherit; font-size: 13px; text-align: center; cursor: pointer; }
.comet-btn-primary { background: #191919; border-color: #191919; color: #fff; }
.order-item-bottom-action { margin-top: 14px; }
.expose-info { padding: 9px 14px; border-radius: 6px; background: #f6f6f6; font-size: 13px; }
.order-more { text-align: center; padding: 4px 0 20px; }
.comet-btn-borderless { border-color: transparent; background: transparent; font-weight: 600; }
.more-to-love h2 { font-size: 18px; margin: 16px 0 12px; }
.more-to-love-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 14px; }
.more-to-love-grid a { display: block; background: #fff; border: 1px solid #e8e8e8; border-radius: 8px; padding: 12px; font-size: 13px; }
.more-to-love-img { display: block; aspect-ratio: 1; border-radius: 6px; margin-bottom: 8px; background-size: cover; }
.order-block { background: #fff; border: 1px solid #e8e8e8; border-radius: 8px; padding: 20px 24px; margin-bottom: 16px; }
.order-block-title { font-size: 20px; font-weight: 700; }
.order-status-info { margin-top: 6px; max-width: 820px; color: #444; }
.order-status-btns { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 14px; }
.service-progress-title, .order-detail-services-title { font-weight: 700; font-size: 15px; }
.service-progress-nodes { display: flex; margin: 18px 0 10px; }
.service-progress-node { flex: 1; border-top: 3px solid #0a8f63; padding-top: 8px; position: relative; }
.service-progress-node:last-child { flex: none; }
.service-progress-node::before { content: ''; position: absolute; top: -8px; inset-inline-start: 0; width: 13px; height: 13px; border-radius: 50%; background: #0a8f63; }
.service-progress-node-info span { display: block; }
.service-progress-node-info span:last-child, .service-progress-text { color: #6b6b6b; font-size: 13px; }
.order-detail-service-item { display: flex; gap: 16px; padding-top: 10px; }
.service-title { flex: none; width: 110px; color: #0a7a55; font-weight: 600; }
.service-content { color: #444; }
.order-detail-info { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
.info-row { padding: 2px 0; }
.info-row > span:first-child { color: #6b6b6b; }
.switch-icon { cursor: pointer; }
.switch-icon::after { content: '▾'; }
.order-detail-item-store { display: flex; gap: 24px; padding-bottom: 12px; font-weight: 600; }
.order-detail-message { font-weight: 400; color: #1b62b5; }
.order-detail-item { padding: 12px 0; border-top: 1px solid #f0f0f0; }
.order-detail-item-content { display: flex; gap: 16px; }
.order-detail-item-content-img { flex: none; width: 96px; height: 96px; border-radius: 6px; background-size: cover; }
.order-detail-item-content-info { flex: 1; min-width: 0; }
.order-detail-item-eta, .order-detail-item-track-info-desc { font-size: 13px; color: #444; }
.order-detail-item-btns { display: flex; flex-direction: column; gap: 8px; }
.order-price-item { display: flex; justify-content: space-between; max-width: 360px; margin-inline-start: auto; }
.order-price-item:last-child { font-weight: 700; font-size: 16px; padding-top: 6px; }
[class*='nodeTitle'] { font-weight: 600; margin-top: 14px; }
[class*='nodeTime'], [class*='receiver'] { color: #6b6b6b; font-size: 13px; }
[class*='fastDelivery'] { margin: 14px 0; padding: 12px 16px; border-radius: 6px; background: #f0f8f5; }
[class*='viewMoreBtn'] { margin: 16px 0; }
#buyer-ordertable { width: 100%; border-collapse: collapse; background: #fff; }
#buyer-ordertable td { padding: 8px 12px; border: 1px solid #e8e8e8; }
@media (max-width: 640px) {
  .order-main { padding: 8px; }
  .order-detail-info, .order-item-content { display: block; }
  .order-item-content-opt { width: auto; margin-top: 12px; }
  .order-item-btns { flex-direction: row; justify-content: flex-end; }
  .order-detail-service-item, .order-detail-item-content { flex-wrap: wrap; }
}
`;
