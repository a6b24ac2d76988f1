package nl.weerklank.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorklistQueryTest {

    private static final Actor FARID = new Actor("fonds01", "Farid", Set.of(Role.FUND_STEWARD));

    @ParameterizedTest
    @CsvSource({"koffie,koffie:*", "Koffie in de wijk,Koffie:* & in:* & de:* & wijk:*", "2026-0001,2026:* & 0001:*",
        "a'); drop table x,a:* & drop:* & table:* & x:*", "!&|:*,''"})
    void lookForEveryWordAsABeginning(String typed, String words) {
        assertThat(WorklistQuery.words(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(WorklistFilter.Sort.class)
    void everyOrderIsTotalAndGoesOnBehindAPlace(WorklistFilter.Sort sort) {
        for (var scope : WorklistFilter.Scope.values()) {
            var forth = rows(scope, sort, false, UUID.randomUUID(), null);
            assertThat(forth).contains("i.id) > (select ").endsWith("w.id limit 26");
            assertThat(rows(scope, sort, true, UUID.randomUUID(), null)).contains("i.id) < (select ")
                    .endsWith("w.id desc limit 26");
            assertThat(rows(scope, sort, false, null, UUID.randomUUID())).contains("i.id) < (select ")
                    .endsWith("w.id desc limit 26");
        }
    }

    @Test
    void holdsTheRightsAndNothingThatSomebodyTyped() {
        var filter = new WorklistFilter(WorklistFilter.Scope.GROUP, "x' or 1=1", WorklistFilter.Due.LATE, "koffie",
                WorklistFilter.Sort.DUE, false, null, null, 25);
        var query = new WorklistQuery(filter, FARID, Covers.NONE, Instant.EPOCH, Instant.EPOCH, "");

        assertThat(query.rows(26)).contains("i.candidate_role = r.role", "i.assignee is null").doesNotContain("koffie", "1=1");
        assertThat(query.parameters()).containsEntry("roles", Role.FUND_STEWARD).containsEntry("kind", "x' or 1=1");
    }

    private static String rows(WorklistFilter.Scope scope, WorklistFilter.Sort sort, boolean descending, UUID after,
            UUID before) {
        var filter = new WorklistFilter(scope, null, null, null, sort, descending, after, before, 25);
        return new WorklistQuery(filter, FARID, Covers.NONE, Instant.EPOCH, Instant.EPOCH, "").rows(26);
    }
}
