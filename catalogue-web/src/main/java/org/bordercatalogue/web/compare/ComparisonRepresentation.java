package org.bordercatalogue.web.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as data, row by row as on its page.
 *
 * @param requirements as in an address, musts first
 * @param contradictions pairs of them that no product can meet together; absent in what was kept
 *     before this was told
 * @param emptyRows how many capabilities nobody states anything of
 */
public record ComparisonRepresentation(
        List<Column> items,
        List<String> requirements,
        List<List<String>> contradictions,
        List<RowItem> rows,
        int emptyRows,
        CostsRepresentation costs,
        List<String> ignored) {
    public ComparisonRepresentation {
        contradictions = contradictions == null ? List.of() : List.copyOf(contradictions);
    }

    /**
     * @param revision number of the one compared, and its {@code hash}
     * @param retired true where it is no longer sold, else absent
     * @param verdict how it stands to what is required, absent where nothing is
     * @param fits in the order of the requirements
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Column(
            String id,
            String name,
            String type,
            String exhibitor,
            String exhibitorName,
            String url,
            int revision,
            String hash,
            Optional<Boolean> retired,
            Optional<String> verdict,
            Optional<ScoreItem> score,
            List<FitItem> fits) {}

    public record ScoreItem(int worst, int best, int of) {}

    /**
     * @param words the requirement, the reading and the reason in the reader's language
     */
    public record FitItem(String reading, String reason, FitWords words) {}

    public record FitWords(
            String label, String wish, String force, String reading, String reason) {}

    /**
     * @param section label of the group or stage that it stands under
     * @param stated how many of the items say something of it
     * @param cells in the order of the items
     */
    public record RowItem(
            String id,
            String label,
            String group,
            String stage,
            String section,
            boolean shared,
            boolean differs,
            int stated,
            boolean comparable,
            List<CellItem> cells) {}

    /**
     * @param state whether something is stated, or the blank's code
     * @param words each figure, or the blank, in the reader's language and units
     * @param circumstances what each figure holds under, in the reader's language; none in what was
     *     kept before this was told
     */
    public record CellItem(
            String state,
            List<String> words,
            List<String> circumstances,
            JsonNode figures,
            boolean best,
            boolean contradictory) {
        public CellItem {
            circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
        }
    }
}
