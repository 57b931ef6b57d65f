import { Component, type ReactNode } from 'react';
import { Failure } from '../data/failure.ts';
import { FailureNote } from './failure-note.tsx';

/** A page that breaks, or that could not be fetched, takes nothing else down, and says what to do. */
export class PageBoundary extends Component<{ children: ReactNode }, { failure?: Failure }> {
  override state: { failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: new Failure(navigator.onLine ? 'broken' : 'offline', '', error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailureNote failure={failure} again={() => window.location.reload()} />;
  }
}
