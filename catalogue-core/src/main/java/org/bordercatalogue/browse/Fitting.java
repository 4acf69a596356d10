package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.FitSearch;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.fit.ListedFits;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.fit.Relaxing;
import org.bordercatalogue.fit.RequirementFit;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Contradictions;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/** Ranks the catalogue, or a shortlist of it, by what a buyer requires. */
public final class Fitting {
    /** A longer list is a search. */
    public static final int MOST_ITEMS = 100;

    /** Of all musts together, about; how many there are is counted besides. */
    private static final int MOST_MISSES = 20;

    private static final int FEWEST_OF_EACH = 3;

    private static final Comparator<Fitted> NEAREST =
            Comparator.<Fitted>comparingDouble(Fitting::share)
                    .thenComparing(each -> each.listed().product().id());

    private final FitSearch search;
    private final ListedProducts products;
    private final Sheets sheets;
    private final Registry registry;
    private final Relaxing relaxing;

    public Fitting(
            FitSearch search,
            ListedProducts products,
            Sheets sheets,
            Registry registry,
            Relaxing relaxing) {
        this.search = search;
        this.products = products;
        this.sheets = sheets;
        this.registry = registry;
        this.relaxing = relaxing;
    }

    /** Throws {@code NOT_FOUND} for an item that is not live. */
    public FitAnswer answer(FitQuestion question) {
        if (question.items().size() > MOST_ITEMS) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "items: %d products are too many; a shortlist has up to %d"
                            .formatted(question.items().size(), MOST_ITEMS));
        }
        return question.isShortlist() ? ofShortlist(question) : ofCatalogue(question);
    }

    /** The live product of this id; throws {@code NOT_FOUND} for any other. */
    public Product getProduct(String id) {
        return sheets.getProduct(id).product();
    }

    private FitAnswer ofCatalogue(FitQuestion question) {
        Ranking ranking = search.rank(question);
        return answer(question, search, ranking, ids -> products.load(ids, ranking.generation()));
    }

    private FitAnswer ofShortlist(FitQuestion question) {
        List<ListedProduct> listed = sheets.getListed(question.items());
        Map<String, ListedProduct> byId = new HashMap<>();
        listed.forEach(each -> byId.put(each.product().id(), each));
        FitSearch plain =
                new ListedFits(
                        listed.stream().map(ListedProduct::product).toList(), new Fitter(registry));
        return answer(
                question,
                plain,
                plain.rank(question),
                ids ->
                        ids.stream()
                                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                .toList());
    }

    private FitAnswer answer(
            FitQuestion question,
            FitSearch engine,
            Ranking ranking,
            Function<List<String>, List<ListedProduct>> load) {
        RequirementProfile profile = question.profile();
        List<Fitted> misses =
                ranking.verdicts().fails() == 0
                        ? List.of()
                        : fitted(
                                        load.apply(engine.listNearMisses(question, most(profile))),
                                        profile)
                                .stream()
                                .filter(each -> each.fit().findOnlyMiss().isPresent())
                                .sorted(NEAREST)
                                .toList();
        return new FitAnswer(
                question,
                ranking,
                fitted(load.apply(ranking.products()), profile),
                misses,
                relaxations(question, engine, misses),
                new Contradictions(registry).in(profile));
    }

    /** Of each must. */
    private static int most(RequirementProfile profile) {
        return Math.max(FEWEST_OF_EACH, MOST_MISSES / Math.max(1, profile.musts().size()));
    }

    /** What cannot be measured stands behind what can. */
    private static double share(Fitted fitted) {
        return fitted.fit()
                .findOnlyMiss()
                .flatMap(RequirementFit::gap)
                .map(gap -> gap.share().orElse(Double.MAX_VALUE))
                .orElse(Double.MAX_VALUE);
    }

    private List<Fitted> fitted(List<ListedProduct> listed, RequirementProfile profile) {
        Fitter fitter = new Fitter(registry);
        return listed.stream()
                .map(each -> new Fitted(each, fitter.fit(each.product(), profile)))
                .toList();
    }

    private List<Relaxation> relaxations(
            FitQuestion question, FitSearch engine, List<Fitted> misses) {
        Map<Requirement, List<RequirementFit>> byMust =
                misses.stream()
                        .flatMap(each -> each.fit().findOnlyMiss().stream())
                        .collect(Collectors.groupingBy(RequirementFit::requirement));
        List<Relaxation> proposed = new ArrayList<>();
        for (Requirement must : question.profile().musts()) {
            List<RequirementFit> own = byMust.getOrDefault(must, List.of());
            if (!own.isEmpty()) {
                relaxing.propose(must, own)
                        .forEach(to -> proposed.add(new Relaxation(must, Optional.of(to), 0)));
                proposed.add(new Relaxation(must, Optional.empty(), 0));
            }
        }
        return proposed.isEmpty() ? proposed : counted(question, engine, proposed);
    }

    private static List<Relaxation> counted(
            FitQuestion question, FitSearch engine, List<Relaxation> proposed) {
        List<Long> letIn = engine.countLetIn(question, proposed);
        return IntStream.range(0, proposed.size())
                .filter(i -> letIn.get(i) > 0)
                .mapToObj(i -> proposed.get(i).bringing(letIn.get(i)))
                .toList();
    }
}
