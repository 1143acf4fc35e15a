import { describe, expect, it } from 'vitest';
import { isLeaving } from '../../src/page/leaving-words';

function make(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('a button that gives a form up', () => {
  it.each([
    '<button>×</button>',
    '<button> Fermer </button>',
    '<button>Non merci !</button>',
    '<button aria-label="Close"><svg></svg></button>',
    '<input type="button" value="Annuler">',
    '<a class="btn" title="Schließen">⨯</a>',
    '<button>Später</button>',
    '<button>Ahora no</button>',
    '<button>Annulla</button>',
    '<button>Nee, bedankt</button>',
    '<button>Não, obrigado</button>',
    '<button>Nie teraz</button>',
  ])('is %s', (html) => expect(isLeaving(make(html))).toBe(true));
});

describe('a button that sends or goes on', () => {
  it.each([
    '<button>Je participe</button>',
    '<button>Fermer et envoyer</button>',
    '<button>Retour</button>',
    '<button>Passer cette étape</button>',
    '<button>Oui, merci</button>',
    '<button></button>',
    '<input type="submit">',
  ])('is not %s', (html) => expect(isLeaving(make(html))).toBe(false));
});
