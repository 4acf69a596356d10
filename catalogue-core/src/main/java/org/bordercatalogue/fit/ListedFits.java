package org.bordercatalogue.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * Ranks a list that is at hand, by holding each product against the profile; the plain reference of
 * what an engine must answer. The scope's filters are left out of account.
 */
public final class ListedFits implements FitSearch {
    private final List<Product> products;
    private final Fitter fitter;

    public ListedFits(List<Product> products, Fitter fitter) {
        this.products = List.copyOf(products);
        this.fitter = fitter;
    }

    @Override
    public Ranking rank(FitQuestion question) {
        List<ProductFit> fits = fitter.rank(products, question.profile());
        List<ReadingCounts> requirements = new ArrayList<>();
        for (int i = 0; i < question.profile().requirements().size(); i++) {
            int place = i;
            requirements.add(
                    counts(
                            fits.stream()
                                    .map(fit -> fit.requirements().get(place).reading())
                                    .toList()));
        }
        return new Ranking(
                fits.stream()
                        .filter(fit -> question.shows(fit.verdict()))
                        .skip((long) (question.scope().page() - 1) * question.scope().size())
                        .limit(question.scope().size())
                        .map(fit -> fit.product().id())
                        .toList(),
                counts(fits.stream().map(ProductFit::verdict).toList()),
                requirements,
                0);
    }

    @Override
    public List<String> listNearMisses(FitQuestion question, int most) {
        List<ProductFit> fits = fitter.rank(products, question.profile());
        return question.profile().musts().stream()
                .flatMap(must -> fits.stream().filter(missing(must)).limit(most))
                .map(fit -> fit.product().id())
                .toList();
    }

    @Override
    public List<Long> countLetIn(FitQuestion question, List<Relaxation> relaxations) {
        List<Product> failing =
                products.stream().filter(product -> fails(product, question.profile())).toList();
        return relaxations.stream()
                .map(relaxation -> relaxation.applied(question.profile()))
                .map(profile ->
                        failing.stream().filter(product -> !fails(product, profile)).count())
                .toList();
    }

    private boolean fails(Product product, RequirementProfile profile) {
        return fitter.fit(product, profile).verdict() == Reading.FAILS;
    }

    private static Predicate<ProductFit> missing(Requirement must) {
        return fit ->
                fit.findOnlyMiss().filter(each -> each.requirement().equals(must)).isPresent();
    }

    private static ReadingCounts counts(List<Reading> readings) {
        return new ReadingCounts(
                count(readings, Reading.MEETS),
                count(readings, Reading.MAY_MEET),
                count(readings, Reading.UNKNOWN),
                count(readings, Reading.FAILS));
    }

    private static long count(List<Reading> readings, Reading wanted) {
        return readings.stream().filter(each -> each == wanted).count();
    }
}
