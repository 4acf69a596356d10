package org.bordercatalogue.review;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.Proposal;

/**
 * A draft with all that whoever writes it needs.
 *
 * @param opened what it was begun from
 * @param fields as they are now
 * @param saved the present version of each section that was saved, by section
 * @param comments what a reviewer said of the text that it continues
 * @param newQuestions ids of capabilities that are asked now and were not when it was begun
 */
public record Draft(
        Matter matter,
        Form form,
        Product opened,
        Fields fields,
        DraftReading reading,
        Map<String, SavedSection> saved,
        List<FieldComment> comments,
        List<String> newQuestions) {
    public Draft {
        saved = Map.copyOf(saved);
        comments = List.copyOf(comments);
        newQuestions = List.copyOf(newQuestions);
    }

    /** Changes whenever anything is written to it; whoever replaces it names the one they saw. */
    public String version() {
        int saves = saved.values().stream().mapToInt(SavedSection::version).sum();
        Proposal proposal = matter.proposal();
        return "d" + proposal.number() + "." + proposal.version() + "." + saves;
    }

    /** How often a section was saved; the number that its next writer names. */
    public int versionOf(String section) {
        SavedSection found = saved.get(section);
        return found == null ? 0 : found.version();
    }
}
