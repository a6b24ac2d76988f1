package nl.weerklank.retention;

import nl.weerklank.setting.SettingKey;

/**
 * The retention table: kind of data, its term and what is done when the term is over. When the term starts, why we have
 * the data and who sees them stands in words under {@code privacy.<what>.<KIND>}.
 */
public enum RetentionKind {
    /** Answers of somebody who did not send them; from the last change. */
    FORM_DRAFT(SettingKey.DRAFT_DAYS, Action.ERASE),
    /** What an official typed in a task that is closed; from the last change. */
    TASK_DRAFT(SettingKey.RETENTION_TASK_DRAFT_DAYS, Action.ERASE),
    /** A bank account that was given and never paid to; from the end of the idea. A payment erases it at once. */
    BANK_ACCOUNT(SettingKey.RETENTION_ACCOUNT_DAYS, Action.ERASE),
    /** A story that its owner withdrew; from the withdrawal. */
    WITHDRAWN_STORY(SettingKey.RETENTION_STORY_DAYS, Action.ERASE),
    /** What somebody who was there said of a report of a conversation; from the end of the trajectory. The report stays. */
    REPORT_OBJECTION(SettingKey.RETENTION_CONTACT_DAYS, Action.ERASE),
    /** Who took which contribution back, and why we chose what we did; from the day they were told. The empty marker stays. */
    WITHDRAWN_CONTRIBUTION(SettingKey.RETENTION_WITHDRAWAL_DAYS, Action.ANONYMISE),
    /** What taking part cost somebody, and that we paid it; from the payment, or the offer that nobody used. */
    REIMBURSEMENT(SettingKey.RETENTION_REIMBURSEMENT_DAYS, Action.ERASE),
    /** Name, ways to reach and address; from the end of the idea or trajectory. The case itself stays for its archive term (ADM-05). */
    CONTACT(SettingKey.RETENTION_CONTACT_DAYS, Action.ANONYMISE),
    /** Digests of network addresses that guessed a code or password; from the try. */
    NETWORK_ADDRESS(SettingKey.RETENTION_NETWORK_ADDRESS_DAYS, Action.ERASE);

    /** What happens: the data go, or what points at the person goes. */
    public enum Action {
        ERASE, ANONYMISE
    }

    private final SettingKey term;
    private final Action action;

    RetentionKind(SettingKey term, Action action) {
        this.term = term;
        this.action = action;
    }

    public SettingKey getTerm() {
        return term;
    }

    public Action getAction() {
        return action;
    }
}
