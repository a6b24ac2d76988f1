package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Councils with their terms, quorum and members ({@code advice/councils.xhtml}, {@code advice/settings.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class CouncilSettingsBacking {

    private static final String TERM = "42";
    private static final String URGENT = "14";

    @Inject
    Councils councils;
    @Inject
    ActiveUser user;

    private String name;
    private CouncilKind kind = CouncilKind.SOCIAL_DOMAIN;
    private String quorum = "3";
    private String termDays = TERM;
    private String urgentDays = URGENT;
    private String extensionDays = URGENT;
    private String answerDays = TERM;
    private String account;
    private CouncilPart part = CouncilPart.MEMBER;
    private LocalDate since;
    private LocalDate lastDay;

    /** Fills the form with what holds now. */
    public void open() {
        var id = AdviceAddress.optional(AdviceAddress.COUNCIL);
        if (id != null) {
            var known = councils.get(id);
            name = known.name();
            kind = known.kind();
            quorum = String.valueOf(known.quorum());
            termDays = String.valueOf(known.termDays());
            urgentDays = String.valueOf(known.urgentDays());
            extensionDays = String.valueOf(known.extensionDays());
            answerDays = String.valueOf(known.answerDays());
        }
    }

    public List<CouncilRow> getRows() {
        return councils.list();
    }

    /** The council of the address; null for a new one. */
    public CouncilRow getCouncil() {
        var id = AdviceAddress.optional(AdviceAddress.COUNCIL);
        return id == null ? null : councils.get(id);
    }

    public List<CouncilMemberRow> getMembers() {
        var id = AdviceAddress.optional(AdviceAddress.COUNCIL);
        return id == null ? List.of() : councils.members(id);
    }

    public boolean isAdministrator() {
        return user.getActor().has(Role.ADMINISTRATOR);
    }

    public CouncilKind[] getKinds() {
        return CouncilKind.values();
    }

    public CouncilPart[] getParts() {
        return CouncilPart.values();
    }

    public String save() {
        var id = councils.keep(new KeepCouncil(AdviceAddress.optional(AdviceAddress.COUNCIL), name, kind, number(quorum),
                number(termDays), number(urgentDays), number(extensionDays), number(answerDays)));
        Errors.news("council.saved");
        return here(id);
    }

    public String add() {
        var id = AdviceAddress.id(AdviceAddress.COUNCIL);
        councils.add(new AddCouncilMember(id, account, part, since, lastDay));
        Errors.news("council.member.added");
        return here(id);
    }

    public String leave(UUID memberId) {
        var id = AdviceAddress.id(AdviceAddress.COUNCIL);
        councils.leave(id, memberId);
        Errors.news("council.member.left");
        return here(id);
    }

    public String chairIsAway(boolean away) {
        var id = AdviceAddress.id(AdviceAddress.COUNCIL);
        councils.chairIsAway(id, away);
        Errors.news(away ? "council.away.set" : "council.away.over");
        return here(id);
    }

    /** Null when it is no number: the council refuses with a sentence. */
    private static Integer number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static String here(UUID id) {
        return "/advice/settings?faces-redirect=true&raad=" + id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CouncilKind getKind() {
        return kind;
    }

    public void setKind(CouncilKind kind) {
        this.kind = kind;
    }

    public String getQuorum() {
        return quorum;
    }

    public void setQuorum(String quorum) {
        this.quorum = quorum;
    }

    public String getTermDays() {
        return termDays;
    }

    public void setTermDays(String termDays) {
        this.termDays = termDays;
    }

    public String getUrgentDays() {
        return urgentDays;
    }

    public void setUrgentDays(String urgentDays) {
        this.urgentDays = urgentDays;
    }

    public String getExtensionDays() {
        return extensionDays;
    }

    public void setExtensionDays(String extensionDays) {
        this.extensionDays = extensionDays;
    }

    public String getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(String answerDays) {
        this.answerDays = answerDays;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public CouncilPart getPart() {
        return part;
    }

    public void setPart(CouncilPart part) {
        this.part = part;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
