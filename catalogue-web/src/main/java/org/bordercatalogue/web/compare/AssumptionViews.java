package org.bordercatalogue.web.compare;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.cost.EnteredCost;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.web.page.PageContext;

/** Makes the fields by which the assumptions of cost are changed. */
final class AssumptionViews {
    private final Registry registry;
    private final PageContext context;

    AssumptionViews(Registry registry, PageContext context) {
        this.registry = registry;
        this.context = context;
    }

    /** Those in use today; where nothing says which one, the reader has to. */
    static List<CostsView.Option> currencies(Costs costs) {
        CurrencyFilter today = CurrencyFilter.now().withTender();
        Stream<String> codes =
                CurrencyMetaInfo.getInstance().currencies(today).stream().distinct().sorted();
        return Stream.concat(costs.currency().isEmpty() ? Stream.of("") : Stream.empty(), codes)
                .map(code -> new CostsView.Option(code, code.equals(costs.currency())))
                .toList();
    }

    /** A rate for every currency met that is not the sum's own, and for one more. */
    List<CostsView.Rate> rates(ComparedProducts compared) {
        Costs costs = compared.costs();
        Set<String> codes = new LinkedHashSet<>();
        registry.listCapabilities().stream()
                .filter(each -> each.kind() == Kind.MONEY && each.cost().isPresent())
                .flatMap(each ->
                        compared.comparison().products().stream()
                                .flatMap(product -> product.figuresOf(each.id()).stream()))
                .flatMap(AssumptionViews::currency)
                .forEach(codes::add);
        costs.assumptions().entered().stream().map(EnteredCost::currency).forEach(codes::add);
        costs.assumptions().rates().forEach(rate -> codes.add(rate.currency()));
        codes.remove(costs.currency());
        return codes.stream().sorted().map(code -> rate(code, costs)).toList();
    }

    private static Stream<String> currency(Figure figure) {
        return figure instanceof Figure.Measured measured
                ? Stream.of(measured.unit())
                : Stream.empty();
    }

    private CostsView.Rate rate(String code, Costs costs) {
        String label =
                context.messages()
                        .text("cost.rate", Map.of("currency", code, "sum", costs.currency()));
        return costs.assumptions()
                .findRate(code)
                .map(rate ->
                        new CostsView.Rate(
                                code,
                                label,
                                context.messages().typed(rate.value()),
                                rate.day().toString()))
                .orElseGet(() -> new CostsView.Rate(code, label, "", ""));
    }

    List<CostsView.Price> prices(CostAssumptions assumptions) {
        return registry.costs().stream()
                .filter(part -> part.priced().isPresent())
                .map(part ->
                        new CostsView.Price(
                                part.id(),
                                context.messages()
                                        .text(
                                                "cost.price",
                                                Map.of(
                                                        "label",
                                                        context.in(part.label()),
                                                        "unit",
                                                        part.priced()
                                                                .orElseThrow()
                                                                .unit()
                                                                .symbol(
                                                                        context.messages()
                                                                                .language()))),
                                assumptions
                                        .findPrice(part.id())
                                        .map(price ->
                                                typed(
                                                        price.currency(),
                                                        context.messages().typed(price.amount()),
                                                        assumptions))
                                        .orElse("")))
                .toList();
    }

    /** An amount as it is typed: its currency is named where it is not that of the sum. */
    static String typed(String currency, String amount, CostAssumptions assumptions) {
        return assumptions.currency().filter(currency::equals).isPresent()
                ? amount
                : amount + " " + currency;
    }
}
