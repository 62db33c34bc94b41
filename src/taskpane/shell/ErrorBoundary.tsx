import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly message: string;
  /** What the button says that draws the view once more. */
  readonly retry: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the whole pane away. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.message}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ failed: false })}>
            {this.props.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
