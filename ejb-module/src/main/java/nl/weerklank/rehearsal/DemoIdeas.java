package nl.weerklank.rehearsal;

import java.math.BigDecimal;
import nl.weerklank.idea.Answer;

/** The ten ideas of the demo in Groenewoud: what their forms said. The number is their place in the demo's story. */
enum DemoIdeas {
    COFFEE_MORNING("Een koffieochtend voor ouders van kleine kinderen. Elke week een kop koffie en samen praten.",
            "Koffieochtend voor ouders", 180, Answer.YES, Answer.NO, Answer.NO),
    COOKING_CLUB("Met kinderen uit de wijk gezond leren koken in het wijkcentrum.", "Kinderkookclub", 240,
            Answer.YES, Answer.NO, Answer.NO),
    BENCH("Een bankje bij de speelplek, zodat opa's en oma's ook kunnen zitten.", "Bankje bij de speelplek", 450,
            Answer.YES, Answer.NO, Answer.YES),
    SWAP_CUPBOARD("Een kast waar ouders babykleding kunnen ruilen.", "Ruilkast babykleding", 120, Answer.YES,
            Answer.NO, Answer.NO),
    LANGUAGE_WALK("Samen wandelen en Nederlands praten. Elke zaterdag een rondje door het park.", "Taalwandeling", 90,
            Answer.YES, Answer.NO, Answer.NO),
    FATHERS_EVENING("Een avond voor vaders. Praten over opvoeden, met eten erbij.", "Vaderavond", 200, Answer.YES,
            Answer.NO, Answer.NO),
    BIRTHDAY("Een groot feest voor de verjaardag van mijn zoon.", null, 300, Answer.NO, Answer.YES, Answer.NO),
    PLAYGROUND("Een nieuw speeltoestel op het plein. De glijbaan is al jaren stuk.", "Speeltoestel op het plein", 6500,
            Answer.YES, Answer.NO, Answer.UNKNOWN),
    BULBS("Bloembollen planten in de berm, samen met de school.", "Bloembollen in de berm", 150, Answer.YES, Answer.NO,
            Answer.NO),
    BICYCLES("Met jongeren oude fietsen maken en weggeven.", null, 220, Answer.UNKNOWN, Answer.NO, Answer.NO);

    private final String what;
    private final String publicTitle;
    private final BigDecimal amount;
    private final Answer openToAll;
    private final Answer ownInterest;
    private final Answer permitNeeded;

    DemoIdeas(String what, String publicTitle, int amount, Answer openToAll, Answer ownInterest, Answer permitNeeded) {
        this.what = what;
        this.publicTitle = publicTitle;
        this.amount = BigDecimal.valueOf(amount);
        this.openToAll = openToAll;
        this.ownInterest = ownInterest;
        this.permitNeeded = permitNeeded;
    }

    String what() {
        return what;
    }

    String publicTitle() {
        return publicTitle;
    }

    BigDecimal amount() {
        return amount;
    }

    Answer openToAll() {
        return openToAll;
    }

    Answer ownInterest() {
        return ownInterest;
    }

    Answer permitNeeded() {
        return permitNeeded;
    }
}
