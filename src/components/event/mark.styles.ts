import { css } from 'lit';

/** Kinds of events by colour, and by the shape of their mark for those who see no colours. */
export const mark = css`
  .event,
  .strip,
  .legend li {
    --_tone: light-dark(#6b6355, #b9b09e);
  }
  .fair.fair {
    --_tone: light-dark(#a8401a, #ff9f73);
  }
  .goods.goods {
    --_tone: light-dark(#1c6b50, #6fd0ab);
  }
  .meet.meet {
    --_tone: light-dark(#24578f, #8fbdf2);
  }
  .talk.talk {
    --_tone: light-dark(#7a3a8c, #d7a3e8);
  }
  .invest.invest {
    --_tone: light-dark(#7d5c00, #e3bd4f);
  }
  .mark {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    background: var(--_tone);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .fair .mark {
    border-radius: 50%;
  }
  .meet .mark {
    transform: rotate(45deg);
  }
  .talk .mark {
    border-radius: 50% 50% 0 50%;
  }
  .invest .mark {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .other .mark {
    background: none;
    border: 2px solid var(--_tone);
  }
`;
