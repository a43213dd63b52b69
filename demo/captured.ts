import { goodAt } from './goods';
import type { DemoOrder } from './order';

/** The one order that was captured in full (2026-08: Brazil, English): its days, promises and sentences are real. */
export const CAPTURED_ORDER: DemoOrder = {
  id: '8212313961591322',
  key: 'captured',
  status: 'completed',
  placed: '2026-07-15',
  paid: '2026-07-15',
  shipped: '2026-07-16',
  delivered: '2026-07-28',
  completed: '2026-07-28',
  promise: { estimated: '2026-08-03', refundFrom: '2026-09-04', coupon: 'R$5', couponInFull: 'R$5,00' },
  freeReturns: true,
  items: [
    {
      title: 'Video cable 2.1, braided, 2 m',
      options: 'HDMI-compatible 2.1, 2m',
      price: 'R$126,59',
      quantity: 1,
      picture: goodAt(9).picture,
      product: '1005745176332016',
    },
  ],
  store: { name: 'Vega Store', page: '1105843321' },
  total: 'R$132,74',
  prices: [
    { title: 'Subtotal', value: 'R$126,59' },
    { title: 'Shipping', value: 'Free shipping' },
    { title: 'Store Coupon', value: '-R$5,66' },
    { title: 'AliExpress Coupons', value: '-R$10,80' },
    { title: 'Tax', value: 'R$22,61' },
  ],
  events: [
    { on: '2026-07-28', time: '18:39', name: 'Delivered', text: 'Package delivered.' },
    { on: '2026-07-28', time: '14:48', name: 'Delivery update', text: 'Package out for delivery' },
    {
      on: '2026-07-25',
      time: '17:42',
      name: 'Collected by destination carrier',
      text: 'Package arrived at regional carrier facility',
    },
    {
      on: '2026-07-25',
      time: '10:07',
      name: 'Customs complete',
      text: 'Import customs clearance completed',
    },
    { on: '2026-07-23', time: '08:01', name: 'In transit', text: 'Your package arrived at local airport' },
    {
      on: '2026-07-17',
      time: '12:09',
      name: 'In transit',
      text: 'Package left sorting center of origin.',
    },
  ],
};
