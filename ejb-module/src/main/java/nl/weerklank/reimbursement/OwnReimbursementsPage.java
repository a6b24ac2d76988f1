package nl.weerklank.reimbursement;

import java.util.List;

/** Mijn vergoedingen: what is offered and claimed, newest first, and how much may still come. */
public record OwnReimbursementsPage(List<ReimbursementRow> rows, Allowance allowance) {
}
