package org.bordercatalogue.search.solr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The demo catalogue in a real index: one for all tests of a run, since they only read. */
final class DemoIndex implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DemoIndex.class);
    private static final List<String> FILES =
            List.of("/demo/exhibitors.jsonl", "/demo/scanners.csv", "/demo/holograms-drones.csv");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent("index", _ -> Demo.open(), Demo.class);
    }

    record Demo(
            Path folder,
            SolrConnection connection,
            SolrCatalogueSearch search,
            SolrNameSearch names,
            List<IndexedProduct> indexed)
            implements AutoCloseable {
        static Demo open() {
            try {
                return open(Files.createTempDirectory("demo-index"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Demo open(Path folder) {
            BuiltInDefinitions definitions = BuiltInDefinitions.shared();
            SolrConnection connection =
                    SolrConnection.open(new SolrConfig.Embedded(folder.resolve("index")));
            try (TestingImport demo = TestingImport.in(folder, definitions)) {
                FILES.forEach(demo::takeResource);
                SolrCatalogueIndex index =
                        new SolrCatalogueIndex(connection, definitions.registry());
                index.isCurrent("any");
                List<IndexedProduct> indexed =
                        demo.products().stream().map(each -> indexed(demo, each)).toList();
                index.put(indexed);
                index.commit();
                return new Demo(
                        folder,
                        connection,
                        new SolrCatalogueSearch(
                                connection,
                                definitions.registry(),
                                definitions.units(),
                                new Interpreter(definitions.registry(), definitions.units())
                                        ::withFigures),
                        new SolrNameSearch(connection),
                        indexed);
            }
        }

        List<Product> products() {
            return indexed.stream().map(IndexedProduct::product).toList();
        }

        private static IndexedProduct indexed(TestingImport demo, Product product) {
            Exhibitor exhibitor =
                    demo.store()
                            .read(transaction ->
                                    transaction
                                            .exhibitors()
                                            .findExhibitor(product.exhibitor())
                                            .orElseThrow());
            return new IndexedProduct(product, exhibitor, List.of(), 1, "hash");
        }

        @Override
        public void close() {
            connection.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
