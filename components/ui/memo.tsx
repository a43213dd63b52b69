import { Component, type ComponentChild, type ComponentType } from 'preact';

/**
 * A component that is drawn again only when one of its properties is another than before. preact/compat has one too, which
 * brings along what makes Preact look like React.
 */
export function memo<P extends object>(View: (props: P) => ComponentChild): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys({ ...this.props, ...next });
      return names.some((name) => Reflect.get(this.props, name) !== Reflect.get(next, name));
    }

    override render() {
      return <View {...this.props} />;
    }
  };
}
