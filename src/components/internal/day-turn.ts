import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { todayInVietnam } from '../../vietnam/date.js';

const DAY = 86_400_000;
const AHEAD = 7 * 3_600_000;

/** Today in Viet Nam, whatever the reader's zone. Its host renders again when the day turns there, also after a sleep. */
export class DayTurn implements ReactiveController {
  #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #day = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get today(): string {
    return (this.#day = todayInVietnam());
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  #look = () => {
    if (todayInVietnam() !== this.#day) this.#host.requestUpdate();
    this.#wait();
  };
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, DAY - ((Date.now() + AHEAD) % DAY));
  }
}
