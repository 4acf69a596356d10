package org.bordercatalogue.web.result;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.web.page.PageContext;

/** The two axes of a plot: what they may be, and what they are. */
public final class AxisViews {
    private final List<Capability> offered;
    private final Optional<Capability> across;
    private final Optional<Capability> up;
    private final PageContext context;

    /**
     * @param offered in the order of preference where nothing is wanted
     * @param wantedAcross ids of capabilities; what is not offered is not drawn
     */
    public AxisViews(
            List<Capability> offered,
            Optional<String> wantedAcross,
            Optional<String> wantedUp,
            PageContext context) {
        this.offered = List.copyOf(offered);
        this.across = axis(wantedAcross, offered, wantedUp.orElse(""));
        this.up = axis(wantedUp, offered, across.map(Capability::id).orElse(""));
        this.context = context;
    }

    private static Optional<Capability> axis(
            Optional<String> wanted, List<Capability> offered, String other) {
        return offered.stream()
                .filter(each -> wanted.map(each.id()::equals).orElse(!each.id().equals(other)))
                .findFirst();
    }

    public boolean areChosen() {
        return across.isPresent() && up.isPresent();
    }

    public Capability across() {
        return across.orElseThrow();
    }

    public Capability up() {
        return up.orElseThrow();
    }

    /** The fields by which they are chosen, under these names of parameters. */
    public List<PlotView.AxisView> views(String acrossName, String upName) {
        return List.of(view(acrossName, "plot.across", across), view(upName, "plot.up", up));
    }

    private PlotView.AxisView view(String name, String label, Optional<Capability> chosen) {
        return new PlotView.AxisView(
                name,
                context.text(label),
                offered.stream()
                        .map(each ->
                                new PlotView.OptionView(
                                        each.id(),
                                        context.in(each.label()),
                                        chosen.filter(each::equals).isPresent()))
                        .toList());
    }
}
