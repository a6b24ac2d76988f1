package nl.weerklank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.fund.DescribePot;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.ConfirmApplication;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.idea.Answer;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.idea.SubmitIdea;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.Token;

/** A town in the container: wijken, pots and ideas of a resident with a rare name, made through the boundaries. */
@Dependent
class TownInContainer {

    @Inject
    Clock clock;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Pots pots;
    @Inject
    Ideas ideas;
    @Inject
    IdeaDrafts drafts;
    @Inject
    OwnIdeas own;
    @Inject
    OwnGrants grants;
    @Inject
    RowsInContainer rows;

    /** An idea and the follow code with which its owner opens it. */
    record Handed(UUID id, String code) {
    }

    /** An idea that passes the quick check: its owner is invited to apply. */
    Handed submitted() {
        return submitted(areaWithPot());
    }

    Handed submitted(UUID area) {
        var handed = new AtomicReference<Handed>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            var receipt = ideas.submit(token, form(area));
            handed.set(new Handed(own.idOf(receipt.followCode()), receipt.followCode()));
        });
        return handed.get();
    }

    /** An idea whose owner asked for the money: all clocks run. */
    Handed applied() {
        return applied(areaWithPot());
    }

    Handed applied(UUID area) {
        var idea = applies(area);
        rows.await("select promised_due::text from weerklank.grant_application where promised_due is not null "
                + "and idea_id = '" + idea.id() + "'");
        rows.await("select id::text from weerklank.work_item where state = 'OPEN' and task_key = 'decide' "
                + "and subject_id = '" + idea.id() + "'");
        return idea;
    }

    /** The same, without waiting for the clocks. */
    Handed applies(UUID area) {
        var idea = submitted(area);
        resident.act(() -> grants.apply(idea.code(), application()));
        return idea;
    }

    /** A whole form that the quick check lets through. */
    SubmitIdea form(UUID area) {
        var form = new SubmitIdea();
        form.setWhat("Een koffieochtend");
        form.setNeighbourhoodId(area);
        form.setAmount(BigDecimal.valueOf(180));
        form.setActivityDate(today().plusDays(30));
        form.setOpenToAll(Answer.YES);
        form.setProfit(Answer.NO);
        form.setOwnInterest(Answer.NO);
        form.setPermitNeeded(Answer.NO);
        form.setName("Zeldzame Naam");
        form.setMail("zeldzaam@postbus.example");
        form.setPhone("06 98765432");
        form.setMailProgress(true);
        return form;
    }

    ConfirmApplication application() {
        var application = new ConfirmApplication();
        application.setName("Zeldzame Naam");
        application.setStreet("Verborgenlaan 77");
        application.setPostcode("5099 ZZ");
        application.setCity("Voorbeeldstad");
        application.setAgeGroup(ConfirmApplication.AgeGroup.ADULT);
        application.setMailBesluit(true);
        application.setConfirmed(true);
        return application;
    }

    UUID area() {
        return area(true);
    }

    UUID area(boolean withinMunicipality) {
        var made = new AtomicReference<UUID>();
        loader.act(() -> made.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), withinMunicipality, Set.of())));
        return made.get();
    }

    UUID areaWithPot() {
        var area = area();
        openPot(area, 5000);
        return area;
    }

    UUID openPot(UUID area, int ceiling) {
        var made = new AtomicReference<UUID>();
        loader.act(() -> {
            var pot = new DescribePot();
            pot.setName("Potje");
            pot.setNeighbourhoodId(area);
            pot.setCeiling(BigDecimal.valueOf(ceiling));
            pot.setFastLane(BigDecimal.valueOf(250));
            pot.setMaximum(BigDecimal.valueOf(1500));
            pot.setPeriodFrom(today().minusDays(1));
            pot.setPeriodTo(today().plusYears(1));
            pot.setPublishedOn(today().minusDays(30));
            pot.setRuleReference("Regeling");
            pot.setMandateHolder("fonds01");
            made.set(pots.describe(pot));
            pots.open(made.get());
        });
        return made.get();
    }

    LocalDate today() {
        return Dates.on(clock.instant());
    }
}
