package nl.weerklank.rehearsal;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.conversation.StatementKind;

/**
 * What forty-eight residents of the demo said: sixty-one statements, thirty-five people one and thirteen two (6.4). Five of
 * them are those of the demo data's description; all of them are fiction.
 */
final class DemoStatements {

    /** What somebody said, as what kind. */
    record Said(StatementKind kind, String text) {
    }

    /** Seven of four people: who knows nobody asks for help late. */
    static final List<Said> ALONE = List.of(
            concern("Ik ken hier niemand met een baby."),
            concern("Ik vroeg pas hulp toen ik niet meer sliep."),
            opportunity("Als er een plek was met koffie en speelgoed, kwam ik elke week."),
            concern("Mijn familie woont ver weg. Ik durfde niemand te vragen."),
            concern("Bij ons belt niemand aan. Pas na een half jaar vroeg ik hulp."),
            claim("Zonder mijn zus had ik het niet gered. Wie heeft geen zus?"),
            concern("Pas de huisarts zag dat het niet ging."));

    /** Six of six people, about what the officials cannot say yet. */
    static final List<Said> LATER = List.of(
            issue("Kan die plek ook op zondag open?"),
            opportunity("Laat een moeder die hier al langer woont meelopen."),
            issue("Wie past er op als ik met iemand wil praten?"),
            opportunity("Een appgroep met ouders uit de straat zou helpen."),
            issue("Mogen opa en oma ook komen?"),
            opportunity("Samen koken met de kinderen erbij, dan komt iedereen."));

    /** Four of four people, about standing alone too, which nothing is done with. */
    static final List<Said> ALONE_NOT = List.of(
            opportunity("Geef elke ouder een vaste oppas van de gemeente."),
            opportunity("Maak de bus gratis voor ouders met een kinderwagen."),
            issue("Kan er een crèche in onze flat?"),
            opportunity("Betaal buren die op kinderen passen."));

    /** Thirty-nine of twenty-nine people: at each organisation the story begins again. The last sixteen are pairs of eight people. */
    static final List<Said> AGAIN = List.of(
            claim("De verpleegkundige die steeds dezelfde is, daar durf ik alles tegen te zeggen."),
            concern("In het ziekenhuis moest ik mijn verhaal opnieuw vertellen."),
            issue("Wie kiest de contactpersoon: ik of de instelling?"),
            concern("Iedere keer een ander gezicht aan de deur."),
            concern("Ik vertel het opnieuw en opnieuw, en er verandert niets."),
            claim("Wie steeds terugkomt, vertrouw ik."),
            concern("De kraamzorg wist niets van het ziekenhuis."),
            concern("Bij de tweede verpleegkundige zei ik maar dat alles goed ging."),
            concern("Mijn dossier was kwijt. Ik moest alles weer uitleggen."),
            issue("Mag de oude verpleegkundige mee naar de nieuwe?"),
            concern("Op het consultatiebureau vroeg niemand hoe het met míj ging."),
            claim("Met de verloskundige kon ik praten. Daarna was zij weg."),
            concern("De telefoniste wilde weten waarom ik belde. Dat zeg ik niet tegen iedereen."),
            concern("Drie instellingen, drie formulieren, drie keer hetzelfde."),
            claim("Onze huisarts belde zelf het consultatiebureau. Dat scheelde."),
            concern("Mijn man vertelde het verhaal anders dan ik. Toen geloofden zij ons niet."),
            concern("Na de verhuizing begon alles opnieuw."),
            concern("Ik sprak Arabisch met de ene en Nederlands met de andere. Wie weet nu wat?"),
            concern("De nieuwe arts las mijn brief niet."),
            concern("Ik heb iets niet verteld, want ik was moe van het vertellen."),
            concern("Bij de opvang hoorden zij niet dat mijn kind te vroeg was geboren."),
            concern("Elke maand iemand anders, en elke maand een ander advies."),
            concern("De tolk was er de eerste keer wel en daarna niet."),
            // In the first talks eight people say the first, in the deepening talk the same people say the second.
            concern("Ik moest bij de zesde persoon nog uitleggen wie er thuis woont."),
            concern("Mijn kind had al een prik gehad. Dat stond nergens."),
            concern("De sociaal werker kende onze naam niet."),
            concern("Ik schaamde mij om het weer te zeggen."),
            concern("Wie ons kende, ging met pensioen."),
            concern("Zij vroegen naar mijn moeder. Die is dood. Dat had ik al verteld."),
            concern("Mijn afspraak was bij een ander, en die wist van niets."),
            concern("Het ziekenhuis stuurde de brief naar het oude adres."),
            opportunity("Laat de oude en de nieuwe verpleegkundige samen komen."),
            claim("Met één persoon die blijft, durf ik te vragen."),
            opportunity("Schrijf het met mij samen op, dan hoef ik het maar één keer te zeggen."),
            claim("Toen de verpleegkundige meeging naar de opvang, voelde ik mij gezien."),
            opportunity("Laat mij zelf kiezen wie er meekijkt."),
            claim("Een kind heeft iemand nodig die het kent, en de ouder ook."),
            opportunity("Bel elkaar, ook als het systeem het niet doet."),
            claim("Als zij weten wie wij zijn, vraag ik eerder hulp."));

    /** How many of the above come twice from the same eight people: once in a first talk, once in the deepening one. */
    static final int RETURNING = 8;

    /** Five of five people, about telling it again too, which nothing is done with. */
    static final List<Said> AGAIN_NOT = List.of(
            opportunity("Zet alles in één groot computersysteem."),
            issue("Kunnen alle kinderen naar hetzelfde ziekenhuis?"),
            opportunity("Verbied dat verpleegkundigen van baan wisselen."),
            opportunity("Geef ouders zelf het hele dossier mee op papier."),
            issue("Waarom mag de school niet in het dossier kijken?"));

    private DemoStatements() {
    }

    /**
     * What is said in each of the six first talks, person by person in the order of their cards: the first person of talks 0
     * to 4 says two things, everybody else one.
     *
     * @param sizes how many people each talk has
     */
    static List<List<List<Said>>> firstTalks(List<Integer> sizes) {
        var twice = List.of(ALONE.subList(0, 2), ALONE.subList(2, 4), ALONE.subList(4, 6), AGAIN.subList(0, 2),
                AGAIN.subList(2, 4), ALONE.subList(6, 7));
        var rest = new ArrayList<Said>();
        rest.addAll(LATER);
        rest.addAll(ALONE_NOT);
        rest.addAll(AGAIN_NOT);
        rest.addAll(AGAIN.subList(4, AGAIN.size() - 2 * RETURNING));
        var once = rest.iterator();
        var comeBack = AGAIN.subList(AGAIN.size() - 2 * RETURNING, AGAIN.size() - RETURNING).iterator();
        var talks = new ArrayList<List<List<Said>>>();
        for (int talk = 0; talk < sizes.size(); talk++) {
            var people = new ArrayList<List<Said>>();
            people.add(twice.get(talk));
            for (int person = 1; person < sizes.get(talk); person++) {
                people.add(List.of(talk == sizes.size() - 1 ? comeBack.next() : once.next()));
            }
            talks.add(people);
        }
        return talks;
    }

    /** What the eight people who come back say in the deepening talk. */
    static List<Said> deepening() {
        return AGAIN.subList(AGAIN.size() - RETURNING, AGAIN.size());
    }

    private static Said claim(String text) {
        return new Said(StatementKind.CLAIM, text);
    }

    private static Said concern(String text) {
        return new Said(StatementKind.CONCERN, text);
    }

    private static Said issue(String text) {
        return new Said(StatementKind.ISSUE, text);
    }

    private static Said opportunity(String text) {
        return new Said(StatementKind.OPPORTUNITY, text);
    }
}
