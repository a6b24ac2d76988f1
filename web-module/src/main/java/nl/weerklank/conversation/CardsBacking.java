package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Cards for those who hand them out ({@code conversation/cards.xhtml}, {@code print.xhtml}, {@code hand-out.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class CardsBacking {

    @Inject
    Cards cards;
    @Inject
    TaskPage task;
    @Inject
    ActiveUser user;
    @Inject
    Settings settings;

    private String number;

    public List<StackRow> getStacks() {
        return cards.mine();
    }

    /** Stacks of the round that the task is about. */
    public List<StackRow> getStacksOfTask() {
        return cards.mine().stream().filter(s -> s.roundId().equals(task.getSubjectId())).toList();
    }

    public List<RoundDetails> getRounds() {
        return isHandingOut() ? cards.rounds() : List.of();
    }

    public boolean isHandingOut() {
        return user.is(Role.AMBASSADOR) || user.is(Role.KEY_PERSON);
    }

    public String make(UUID roundId) {
        return printed(cards.make(roundId, TypedNumbers.parse(number).orElse(null)));
    }

    /** The same from the task, which stays open. */
    public String makeOfTask() {
        task.keep();
        cards.make(task.getSubjectId(), TypedNumbers.of(task, "number"));
        task.forget();
        Errors.news("card.made");
        return task.here();
    }

    public String finish() {
        cards.finishHandingOut(task.getSubjectId());
        return task.done();
    }

    public List<CardRow> getCards() {
        return cards.print(RoundAddress.id("stapel"));
    }

    public RoundDetails getPrinted() {
        return cards.roundOf(RoundAddress.id("stapel"));
    }

    public String getAddress() {
        return settings.text(SettingKey.SITE_ADDRESS).replaceFirst("https?://", "") + "/kaartje";
    }

    private static String printed(UUID stackId) {
        Errors.news("card.made");
        return "/conversation/print?faces-redirect=true&stapel=" + stackId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
