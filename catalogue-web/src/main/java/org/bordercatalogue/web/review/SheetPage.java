package org.bordercatalogue.web.review;

import java.util.List;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.entry.StoryView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * A revision before an organiser.
 *
 * @param hash of the text that is read here; a decision names it
 * @param kind whether it is new or a change, in words
 * @param facts who sent it, who has it, until when
 * @param notice what kept the last thing from being done, in words; {@code detail} in English
 * @param changes against what is public, each with the remark as typed
 * @param decisions the buttons of the form below the changes
 * @param moves what else can be done with one press
 * @param assign address that gives it to one of the colleagues; empty where that cannot be
 * @param schedule address that sets the instant of publication; empty where that cannot be
 * @param correct address of the form that corrects it; empty likewise
 */
record SheetPage(
        Frame frame,
        String key,
        String revision,
        String hash,
        String name,
        TypeName type,
        String exhibitor,
        String kind,
        String stage,
        String stageLabel,
        List<String> facts,
        String duplicateAnswer,
        String notice,
        String detail,
        List<DifferenceView> changes,
        List<String> blanks,
        List<LikenessView> likenesses,
        List<ButtonView> decisions,
        List<ButtonView> moves,
        String assign,
        List<ReasonView> colleagues,
        String schedule,
        String at,
        String correct,
        String preview,
        String entry,
        String desk,
        String reason,
        String note,
        List<ReasonView> reasons,
        List<StoryView> story) {
    SheetPage {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
        blanks = List.copyOf(blanks);
        likenesses = List.copyOf(likenesses);
        decisions = List.copyOf(decisions);
        moves = List.copyOf(moves);
        colleagues = List.copyOf(colleagues);
        reasons = List.copyOf(reasons);
        story = List.copyOf(story);
    }

    record ButtonView(String url, String label, String explain, boolean primary) {}

    record ReasonView(String code, String label) {}
}
