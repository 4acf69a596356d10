package org.bordercatalogue.fit;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchState;

/**
 * What is to be ranked, and by what.
 *
 * @param scope the search whose hits are held against the profile; its page and size are those of
 *     the ranking
 * @param items ids of a shortlist; where there are any, the scope finds nothing besides
 * @param verdict only products of this verdict; absent for all that do not fail
 */
public record FitQuestion(
        SearchState scope,
        RequirementProfile profile,
        List<String> items,
        Optional<Reading> verdict) {
    public FitQuestion {
        items = items.stream().distinct().toList();
    }

    public boolean isShortlist() {
        return !items.isEmpty();
    }

    /** Whether a product of this verdict is among those asked for. */
    public boolean shows(Reading reading) {
        return verdict.map(reading::equals).orElse(reading != Reading.FAILS);
    }

    public FitQuestion withProfile(RequirementProfile other) {
        return new FitQuestion(scope, other, items, verdict);
    }

    /** The same question, its answer read otherwise. */
    public FitQuestion readBy(Reader reader) {
        return new FitQuestion(scope.readBy(reader), profile, items, verdict);
    }

    public FitQuestion showing(Reading reading) {
        return new FitQuestion(scope, profile, items, Optional.of(reading));
    }
}
