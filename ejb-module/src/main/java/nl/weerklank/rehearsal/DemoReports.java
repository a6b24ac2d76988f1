package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.report.AnswerReport;
import nl.weerklank.report.HandleObjections;
import nl.weerklank.report.MendReport;
import nl.weerklank.report.ObjectionRow;
import nl.weerklank.report.OwnReports;
import nl.weerklank.report.QuotableRow;
import nl.weerklank.report.ReportAgreed;
import nl.weerklank.report.ReportEditing;
import nl.weerklank.report.ReportState;
import nl.weerklank.report.ReportWriting;
import nl.weerklank.report.TraceRow;
import nl.weerklank.report.WriteReport;
import nl.weerklank.vault.CardCode;

/**
 * Writes, checks and publishes reports of conversations through the same boundaries as the screens, each step by who does it:
 * the gespreksleider, the redacteur, people who were there. In production it refuses, as every {@code As…} bean does.
 */
@ApplicationScoped
public class DemoReports {

    private static final String EDITOR = "redacteur01";
    private static final int QUOTES = 8;
    private static final Set<ReportState> OVER = Set.of(ReportState.PUBLISHED, ReportState.STOPPED);

    @Inject
    EntityManager em;
    @Inject
    DemoPeople people;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsEditor editor;
    @Inject
    AsResident resident;
    @Inject
    ReportWriting writing;
    @Inject
    ReportEditing editing;
    @Inject
    OwnReports own;
    @Inject
    Event<ReportAgreed> agreed;

    /** Publishes every report of a trajectory that is open now; returns how many. */
    public int publishAll(UUID trajectoryId) {
        return publishAll(trajectoryId, Optional.empty());
    }

    /** As above; somebody objects to the first one. */
    int publishAll(UUID trajectoryId, Optional<String> objectionToFirst) {
        var open = new ArrayList<UUID>();
        facilitator.act(() -> open.addAll(em.createQuery("""
                select r.id from ConversationReport r where r.trajectoryId = :id and r.state not in (:over)
                order by r.openedAt, r.id""", UUID.class).setParameter("id", trajectoryId).setParameter("over", OVER)
                .getResultList()));
        for (int i = 0; i < open.size(); i++) {
            publish(open.get(i), i == 0 ? objectionToFirst : Optional.empty());
        }
        return open.size();
    }

    /**
     * Brings a report from where it is to the library.
     *
     * @param objectionFirst what somebody who was there says is not right before it is published; it is handled first
     */
    public void publish(UUID reportId, Optional<String> objectionFirst) {
        if (state(reportId) == ReportState.DRAFT) {
            write(reportId);
        }
        makeUntraceable(reportId);
        objectionFirst.ifPresent(words -> {
            object(reportId, words);
            handle(reportId, words);
            makeUntraceable(reportId);
        });
        if (state(reportId) == ReportState.CHECK) {
            agree(reportId);
        }
        whenAsked(EDITOR, () -> editor.act(() -> editing.publish(reportId)));
    }

    private void write(UUID reportId) {
        var writer = writer(reportId);
        whenAsked(writer, () -> facilitator.act(() -> {
            var report = writing.get(reportId);
            var said = writing.statements(reportId);
            var strengths = String.join("\n", Set.copyOf(report.noted()));
            writing.write(new WriteReport(reportId, summary(said), strengths, strengths.isEmpty(),
                    said.stream().filter(QuotableRow::consent).limit(QUOTES).map(QuotableRow::statementId).toList()));
        }));
    }

    /** What people said that may be quoted, by what kind of thing it is (INV-16). */
    private static String summary(List<QuotableRow> said) {
        var parts = new ArrayList<String>(List.of("Wij praatten over de vraag van deze ronde."));
        for (var kind : List.of(StatementKind.CLAIM, StatementKind.CONCERN, StatementKind.ISSUE, StatementKind.OPPORTUNITY)) {
            var words = said.stream().filter(s -> s.kind() == kind && s.consent()).map(QuotableRow::text).toList();
            if (!words.isEmpty()) {
                parts.add(switch (kind) {
                    case CLAIM -> "Dit vertelden mensen. ";
                    case CONCERN -> "Mensen hebben ook zorgen. ";
                    case ISSUE -> "Iets is nog niet duidelijk. ";
                    case OPPORTUNITY -> "Mensen zien kansen. ";
                } + String.join(" ", words));
            }
        }
        var whole = String.join("\n\n", parts);
        return whole.substring(0, Math.min(whole.length(), 3900));
    }

    /** Whatever the test finds becomes "iemand"; what it finds in that again is ticked off. */
    private void makeUntraceable(UUID reportId) {
        for (var again = new AtomicBoolean(); state(reportId) == ReportState.WRITTEN; again.set(true)) {
            whenAsked(EDITOR, () -> editor.act(() -> {
                var report = editing.get(reportId);
                var found = editing.traces(reportId);
                var quotes = editing.quotes(reportId).stream()
                        .collect(Collectors.toMap(q -> q.id(), q -> without(q.text(), found)));
                editing.mend(new MendReport(reportId, without(report.summary(), found),
                        report.strengths() == null ? null : without(report.strengths(), found), quotes, again.get()
                        ? found.stream().collect(Collectors.toMap(TraceRow::key, t -> "Voorbeeld: dit wijst naar niemand."))
                        : Map.of()));
            }));
        }
    }

    private static String without(String text, List<TraceRow> found) {
        var mended = text;
        for (var trace : found) {
            mended = mended.replace(trace.passage().words(), "iemand");
        }
        return mended;
    }

    /** Somebody with a card, else with the code of the whole table. */
    private void object(UUID reportId, String words) {
        resident.act(() -> own.answer(codes(reportId).stream().findFirst().orElseGet(() -> tableCode(reportId)),
                new AnswerReport(reportId, false, words, Map.of())));
    }

    private void handle(UUID reportId, String words) {
        whenAsked(writer(reportId), () -> facilitator.act(() -> {
            var report = writing.get(reportId);
            writing.handle(new HandleObjections(reportId, report.summary() + "\n\nIemand las dit en zei: " + words,
                    report.strengths(), writing.statements(reportId).stream().filter(QuotableRow::chosen)
                            .map(QuotableRow::statementId).toList(),
                    writing.objections(reportId).stream().filter(ObjectionRow::isOpen)
                            .collect(Collectors.toMap(ObjectionRow::id, o -> "Wij zetten erbij wat u zei."))));
        }));
    }

    /** Everybody with a card agrees; who has none is silent, and the term passes without the demo's clock. */
    private void agree(UUID reportId) {
        var codes = new ArrayList<String>();
        resident.act(() -> codes.addAll(codes(reportId)));
        codes.forEach(code -> resident.act(() -> own.answer(code, new AnswerReport(reportId, true, null, Map.of()))));
        if (state(reportId) == ReportState.CHECK) {
            resident.act(() -> agreed.fire(new ReportAgreed(reportId)));
        }
    }

    /** Who came back for a talk that goes deeper still has the card of the first. */
    private List<String> codes(UUID reportId) {
        var first = new LinkedHashMap<UUID, String>();
        em.createQuery("""
                select i.handle, card.id from ConversationReport r join r.conversations talk
                join Invitation i on i.conversationId = talk join Invitation card on card.handle = i.handle
                where r.id = :id and i.state = ATTENDED order by i.number, card.answeredAt""", Object[].class)
                .setParameter("id", reportId).getResultStream()
                .forEach(r -> first.putIfAbsent((UUID) r[0], CardCode.of((UUID) r[1])));
        return List.copyOf(first.values());
    }

    private String tableCode(UUID reportId) {
        return em.createQuery("select talk from ConversationReport r join r.conversations talk where r.id = :id", UUID.class)
                .setParameter("id", reportId).getResultStream().map(CardCode::of).findFirst().orElseThrow();
    }

    private ReportState state(UUID reportId) {
        return ask("state", ReportState.class, reportId);
    }

    private String writer(UUID reportId) {
        return ask("writer", String.class, reportId);
    }

    private <T> T ask(String field, Class<T> type, UUID reportId) {
        var answer = new AtomicReference<T>();
        facilitator.act(() -> answer.set(em.createQuery("select r." + field + " from ConversationReport r where r.id = :id",
                type).setParameter("id", reportId).getSingleResult()));
        return answer.get();
    }

    private void whenAsked(String account, Runnable act) {
        people.whenAsked(account, act);
    }
}
