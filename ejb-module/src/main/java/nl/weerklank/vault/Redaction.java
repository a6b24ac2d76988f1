package nl.weerklank.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what names a person out of every text about their cases. */
@ApplicationScoped
class Redaction {

    private static final String MARK = "[gewist]";
    /** A part of a name that is shorter is a word like any other. */
    private static final int SHORTEST_NAME_PART = 4;
    private static final int SHORTEST_PHONE = 6;

    @Inject
    EntityManager em;
    @Inject
    @Any
    Instance<PersonTexts> texts;

    void of(ContactDetails contact, String iban, String accountName, Collection<UUID> subjects) {
        var pattern = pattern(contact, iban, accountName);
        if (pattern.isEmpty() || subjects.isEmpty()) {
            return;
        }
        em.flush();
        texts.stream().flatMap(t -> t.columns().stream()).forEach(column -> em.createNativeQuery(
                "update " + column.table() + " set " + column.name() + " = regexp_replace(" + column.name()
                        + ", :pattern, :mark, 'gi') where " + column.owner() + " in " + column.owners() + " and "
                        + column.name() + " ~* :pattern")
                .setParameter("pattern", pattern).setParameter("mark", MARK).setParameter("subjects", subjects)
                .executeUpdate());
    }

    /** One expression of the database for everything that names this person, in the ways in which people write it. */
    static String pattern(ContactDetails contact, String iban, String accountName) {
        var names = Stream.of(contact.name(), contact.coSigner(), accountName).filter(Objects::nonNull)
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("\\s+"))
                        .filter(part -> part.length() >= SHORTEST_NAME_PART)))
                .map(name -> "\\m" + literal(name) + "\\M");
        var address = contact.address() == null ? Stream.<String>empty()
                : Arrays.stream(contact.address().split("\\n"))
                        .flatMap(line -> Stream.of(line, line.replaceAll("^([1-9][0-9]{3} ?[A-Z]{2}).*", "$1")))
                        .map(Redaction::literal);
        var reach = Stream.of(contact.mail()).filter(Objects::nonNull).map(Redaction::literal);
        var numbers = Stream.of(digits(contact.phone()), iban).filter(Objects::nonNull)
                .filter(n -> n.length() >= SHORTEST_PHONE)
                .map(n -> n.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("[\\s().+/-]*")));
        return Stream.of(names, address, reach, numbers).flatMap(s -> s).filter(p -> !p.isBlank()).distinct()
                // The longest first: a name goes as a whole, not in parts.
                .sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }

    private static String digits(String phone) {
        return phone == null ? null : phone.replaceAll("[^0-9]", "");
    }

    private static String literal(String text) {
        return text.strip().replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1").replaceAll("\\s+", "\\\\s*");
    }
}
