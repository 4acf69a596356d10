package org.bordercatalogue.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;

/**
 * A program that begins, saves and sends in, and says each thing once it is acknowledged, until it
 * is killed.
 */
final class KilledExhibitor {
    private KilledExhibitor() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        try (ReviewWorld world = new ReviewWorld(StoreConfig.inFolder(Path.of(arguments[0])))) {
            while (true) {
                work(world, UUID.randomUUID().toString());
            }
        }
    }

    private static void work(ReviewWorld world, String name) {
        Proposal draft =
                world.drafting.begin(
                        ReviewWorld.SUBMITTER,
                        new NewEntry("acme", "scanner", name),
                        Optional.of("begin " + name));
        say("begun", draft.id(), name);
        for (int version = 0; version < 2; version++) {
            String text = (version + 1) + "00 mm of " + name;
            world.drafting.save(
                    ReviewWorld.EDITOR,
                    new SectionPost(
                            draft.id(),
                            "service",
                            version,
                            ReviewWorld.fields("contact.1.text", text)));
            say("saved", draft.id(), text);
        }
        world.submitting.submit(
                ReviewWorld.SUBMITTER,
                new SubmitOrder(draft.id(), Optional.empty(), Optional.of("submit " + name)));
        say("submitted", draft.id(), name);
    }

    private static void say(String what, String revision, String text) {
        System.out.println(what + "\t" + revision + "\t" + text);
        System.out.flush();
    }
}
