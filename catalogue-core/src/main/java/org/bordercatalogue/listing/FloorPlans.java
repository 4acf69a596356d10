package org.bordercatalogue.listing;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.EditionRulesStore;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.PictureSides;
import org.bordercatalogue.media.Taken;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * The pictures of where the booths are. Since they may name who is listed, the public sees them no
 * sooner than the listings.
 */
public final class FloorPlans {
    /** The most characters of what is said of a plan. */
    public static final int LONGEST_ALT = 300;

    private final CatalogueStore store;
    private final MediaIntake intake;

    public FloorPlans(CatalogueStore store, MediaIntake intake) {
        this.store = store;
        this.intake = intake;
    }

    /**
     * A plan that somebody may see.
     *
     * @param open whether everybody may
     */
    public record Shown(FloorPlan plan, boolean open) {}

    /** The most bytes of a file. */
    public long mostBytes() {
        return intake.limits().most();
    }

    /**
     * Puts a plan up in the place of any other. Answers why it is not taken; empty where it stands
     * now.
     *
     * @param alt what it shows, in a line
     */
    public Optional<MediaFault> put(Actor actor, String edition, Upload upload, String alt) {
        String words = line(alt);
        store.read(transaction -> EditionKeeping.require(transaction, actor, edition));
        return switch (intake.takePicture(upload, PictureSides.PLAN)) {
            case Taken.Refused(MediaFault fault) -> Optional.of(fault);
            case Taken.Kept kept -> {
                save(
                        actor,
                        edition,
                        Optional.of(new FloorPlan(kept.sha256(), kept.type().code(), words)));
                yield Optional.empty();
            }
        };
    }

    /** Says in other words what the plan shows; throws {@code NOT_FOUND} where there is none. */
    public void describe(Actor actor, String edition, String alt) {
        FloorPlan plan = standing(actor, edition);
        save(
                actor,
                edition,
                Optional.of(new FloorPlan(plan.sha256(), plan.mediaType(), line(alt))));
    }

    /** Takes the plan away; throws {@code NOT_FOUND} where there is none. */
    public void remove(Actor actor, String edition) {
        standing(actor, edition);
        save(actor, edition, Optional.empty());
    }

    /** Throws {@code NOT_FOUND} also for what this person may not see yet. */
    public Shown get(Actor actor, String edition, String sha256) {
        return store.read(transaction -> {
            EditionRulesStore rules = transaction.editions().rules();
            Optional<Shown> open =
                    rules.findPublicFloorPlan(edition).map(plan -> new Shown(plan, true));
            Optional<Shown> own =
                    rules.rules(edition)
                            .floorPlan()
                            .filter(_ -> actor.organisesEdition(edition))
                            .map(plan -> new Shown(plan, false));
            return open.or(() -> own)
                    .filter(shown -> shown.plan().sha256().equals(sha256))
                    .orElseThrow(() -> notFound(edition));
        });
    }

    private FloorPlan standing(Actor actor, String edition) {
        return store.read(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            return transaction
                    .editions()
                    .rules()
                    .rules(edition)
                    .floorPlan()
                    .orElseThrow(() -> notFound(edition));
        });
    }

    private void save(Actor actor, String edition, Optional<FloorPlan> plan) {
        store.write(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            EditionRules rules = transaction.editions().rules().rules(edition);
            if (!rules.floorPlan().equals(plan)) {
                transaction.editions().rules().saveRules(rules.showing(plan));
                log(transaction, actor, edition, plan);
            }
            return plan;
        });
    }

    private static void log(
            Transaction transaction, Actor actor, String edition, Optional<FloorPlan> plan) {
        transaction
                .audit()
                .record(
                        actor.audited(),
                        plan.isPresent() ? "save floor plan" : "remove floor plan",
                        edition,
                        plan.map(each -> each.alt() + " (" + each.sha256() + ")").orElse(""));
    }

    private static String line(String alt) {
        return OneLine.of("alt", alt, LONGEST_ALT);
    }

    private static CatalogueException notFound(String edition) {
        return new CatalogueException(
                ErrorCode.NOT_FOUND, "There is no such floor plan of " + edition);
    }
}
