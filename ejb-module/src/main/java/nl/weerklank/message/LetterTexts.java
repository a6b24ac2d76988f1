package nl.weerklank.message;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;

/** The texts of letters: what holds now, and writing another one (ADM-13). */
@Stateless
public class LetterTexts {

    private static final ResourceBundle EXAMPLES = ResourceBundle.getBundle("nl.weerklank.message.examples",
            new Locale("nl"), LetterTexts.class.getClassLoader());

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Settings settings;
    @Inject
    Event<LetterChanged> changed;

    /** The text that holds now, with its places. Whoever writes a message reads it. */
    @PermitAll
    public LetterText current(MessageKind kind) {
        return current(kind, history(kind));
    }

    /** Every kind of letter. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<LetterRow> list() {
        var now = clock.instant();
        var all = em.createQuery("""
                select e.kind, new nl.weerklank.message.LetterVersion(e.title, e.body, e.validFrom, e.createdAt, e.createdBy)
                from LetterEdition e order by e.validFrom desc, e.createdAt desc""", Object[].class).getResultStream()
                .collect(Collectors.groupingBy(e -> (MessageKind) e[0], Collectors.mapping(e -> (LetterVersion) e[1],
                        Collectors.toList())));
        return Arrays.stream(MessageKind.values()).map(kind -> {
            var versions = all.getOrDefault(kind, List.of());
            return new LetterRow(kind, current(kind, versions).title(),
                    versions.stream().map(LetterVersion::validFrom).filter(from -> !from.isAfter(now)).findFirst()
                            .orElse(null),
                    versions.stream().map(LetterVersion::validFrom).filter(from -> from.isAfter(now))
                            .reduce((later, sooner) -> sooner).orElse(null));
        }).toList();
    }

    private LetterText current(MessageKind kind, List<LetterVersion> versions) {
        var now = clock.instant();
        return versions.stream().filter(v -> !v.validFrom().isAfter(now)).findFirst()
                .map(v -> new LetterText(v.title(), v.body())).orElseGet(() -> Letters.builtIn(kind));
    }

    /** The places that a text of this letter must keep. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Set<String> places(MessageKind kind) {
        return Letters.builtIn(kind).places();
    }

    /** Every text that somebody gave this letter, the last to hold first. Residents got these, so anybody may read. */
    @PermitAll
    public List<LetterVersion> history(MessageKind kind) {
        return em.createQuery("""
                select new nl.weerklank.message.LetterVersion(e.title, e.body, e.validFrom, e.createdAt, e.createdBy)
                from LetterEdition e where e.kind = :kind order by e.validFrom desc, e.createdAt desc""",
                LetterVersion.class).setParameter("kind", kind).getResultList();
    }

    /** The letter as a resident would get it, filled in with examples. Refuses what {@link #change} refuses. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public LetterText preview(@Valid ChangeLetter command) {
        Letters.requireSamePlaces(command.getKind(), command.text());
        var facts = EXAMPLES.keySet().stream().collect(Collectors.toMap(key -> key, EXAMPLES::getString));
        facts.put("municipality", settings.text(SettingKey.MUNICIPALITY_NAME));
        return new LetterText(Letters.title(command.text(), facts), Letters.body(command.text(), facts));
    }

    /**
     * Gives a letter another text from a day on; the old one stays in the history. The administrator may. Refuses a
     * day before today, a missing or unknown place (named), and a blocked word (INV-29).
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void change(@Valid ChangeLetter command) {
        var text = command.text();
        Letters.requireSamePlaces(command.getKind(), text);
        words.requireSendable(text.title() + "\n" + text.body());
        var now = clock.instant();
        var today = now.atZone(AdjustableClock.ZONE).toLocalDate();
        if (command.getValidFrom().isBefore(today)) {
            throw new BusinessException("setting.validFrom.past");
        }
        var from = command.getValidFrom().equals(today)
                ? now : command.getValidFrom().atStartOfDay(AdjustableClock.ZONE).toInstant();
        em.persist(new LetterEdition(command.getKind(), text, from, now, actor.accountName()));
        changed.fire(new LetterChanged(command.getKind()));
    }
}
