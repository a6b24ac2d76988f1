package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.idea.ContactFinished;
import nl.weerklank.idea.QuestionAnswered;
import nl.weerklank.idea.QuestionAsked;
import nl.weerklank.shared.Dates;

/**
 * Stops and starts the legal clock of an application: a question to the applicant suspends it, an answer (or a talk
 * that settles it) resumes it. Questions before the application do not count: there is no clock yet.
 */
@ApplicationScoped
class ApplicationClock {

    @Inject
    EntityManager em;
    @Inject
    GrantQueries queries;
    @Inject
    Clock clock;
    @Inject
    WorkingDays workingDays;

    void asked(@Observes QuestionAsked event) {
        queries.findApplication(event.ideaId()).filter(a -> !a.isDecided()).ifPresent(application -> {
            var termEnd = Dates.on(event.answerBy());
            var open = queries.suspensions(event.ideaId()).stream().filter(ApplicationSuspension::isOpen).findFirst();
            if (open.isPresent()) {
                open.get().extend(termEnd);
            } else {
                em.persist(new ApplicationSuspension(event.ideaId(), Dates.on(clock.instant()), termEnd));
            }
            recount(application);
        });
    }

    void answered(@Observes QuestionAnswered event) {
        resume(event.ideaId());
    }

    void talked(@Observes ContactFinished event) {
        if (!"QUESTION".equals(event.outcome())) {
            resume(event.ideaId());
        }
    }

    private void resume(UUID ideaId) {
        queries.findApplication(ideaId).ifPresent(application -> {
            queries.suspensions(ideaId).stream().filter(ApplicationSuspension::isOpen)
                    .forEach(s -> s.over(Dates.on(clock.instant())));
            recount(application);
        });
    }

    private void recount(GrantApplication application) {
        var suspensions = queries.suspensions(application.ideaId()).stream()
                .map(ApplicationSuspension::toSuspension).toList();
        application.moveLegalDue(workingDays.legalTermEnd(LegalClock.lastDay(
                Dates.on(application.confirmedAt()), application.legalWeeks(), suspensions)));
    }
}
