package org.bordercatalogue.store.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.unit.Units;

/**
 * A program that holds nothing but a store, publishes, prints each id once it is acknowledged, and
 * waits to be killed.
 */
final class KilledWriter {
    private KilledWriter() {}

    /**
     * @param arguments the data folder, and what the names of this round begin with
     */
    public static void main(String[] arguments) {
        PrintStream acknowledged = new PrintStream(System.out, true, UTF_8);
        Registry registry = answering(Registry.class);
        ProductJson json =
                new ProductJson(
                        registry,
                        (capability, written) -> {
                            throw new UnsupportedOperationException();
                        },
                        answering(Units.class));
        try (CatalogueStore store =
                JdbiCatalogueStore.open(
                        StoreConfig.inFolder(Path.of(arguments[0])), json, Clock.systemUTC())) {
            Publisher publisher = new Publisher(store, json, registry, Clock.systemUTC());
            publisher.saveExhibitors(List.of(TestingCatalogue.exhibitor("acme")), "ana");
            for (int i = 0; ; i++) {
                String name = arguments[1] + "n" + i;
                publisher.publish(List.of(TestingCatalogue.product("acme", name, i)), "ana");
                acknowledged.println("acme-" + name);
            }
        }
    }

    /**
     * Loading real definitions would be most of the program's life; writing asks only for their
     * version.
     */
    private static <T> T answering(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> "definitions-1"));
    }
}
