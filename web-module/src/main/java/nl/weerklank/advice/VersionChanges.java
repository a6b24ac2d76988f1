package nl.weerklank.advice;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One version of a draft, paragraph by paragraph, with what it added to the one before and what it took away. */
public record VersionChanges(int number, String writer, Instant writtenAt, List<Line> lines) {

    /** A paragraph that is new, gone or as it was. */
    public record Line(Kind kind, String text) {
    }

    /** What happened to a paragraph. */
    public enum Kind {
        SAME, ADDED, TAKEN
    }

    /** The newest first, each beside the one before it. */
    static List<VersionChanges> of(List<VersionRow> newestFirst) {
        var all = new ArrayList<VersionChanges>();
        for (int i = 0; i < newestFirst.size(); i++) {
            var version = newestFirst.get(i);
            var before = i + 1 < newestFirst.size() ? paragraphs(newestFirst.get(i + 1)) : List.<String>of();
            all.add(new VersionChanges(version.number(), version.writer(), version.writtenAt(),
                    lines(before, paragraphs(version))));
        }
        return all;
    }

    private static List<Line> lines(List<String> before, List<String> after) {
        if (before.isEmpty()) {
            return after.stream().map(text -> new Line(Kind.SAME, text)).toList();
        }
        // The library escapes for HTML unless told otherwise; the page does that itself.
        var rows = DiffRowGenerator.create().lineNormalizer(text -> text).build().generateDiffRows(before, after);
        return rows.stream().flatMap(VersionChanges::lines).toList();
    }

    private static Stream<Line> lines(DiffRow row) {
        if (row.getTag() == DiffRow.Tag.EQUAL) {
            return Stream.of(new Line(Kind.SAME, row.getNewLine()));
        }
        return Stream.of(new Line(Kind.TAKEN, row.getOldLine()), new Line(Kind.ADDED, row.getNewLine()))
                .filter(line -> !line.text().isEmpty());
    }

    private static List<String> paragraphs(VersionRow version) {
        var all = new ArrayList<>(Stream.of(version.text().split("\n\\s*\n")).map(String::strip).toList());
        for (int i = 0; i < version.recommendations().size(); i++) {
            all.add((i + 1) + ". " + version.recommendations().get(i).text());
        }
        return all;
    }
}
