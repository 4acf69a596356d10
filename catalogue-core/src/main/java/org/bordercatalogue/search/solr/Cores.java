package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.common.params.CoreAdminParams;
import org.apache.solr.common.params.CoreAdminParams.CoreAdminAction;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;

/** The engine's cores: the live one, and for the time of a rebuild a second one beside it. */
final class Cores {
    /** The name under which the live index always answers. */
    static final String LIVE = "catalogue";

    private static final String FRESH = LIVE + "_";
    private static final String STATUS = "status";
    private static final String FAILURES = "initFailures";
    private static final String UPDATE_LOG = "property.catalogue.update.log";

    private final SolrGateway gateway;
    private final String configset;
    private final Set<String> inTheMaking = new HashSet<>();

    Cores(SolrGateway gateway, String configset) {
        this.gateway = gateway;
        this.configset = configset;
    }

    /**
     * Makes sure that a live core answers, empty if need be, and drops what an interrupted rebuild
     * left.
     */
    void ensureLive() {
        NamedList<Object> status = manage(CoreAdminAction.STATUS, new ModifiableSolrParams());
        List<String> broken = names(status, FAILURES);
        List<String> present = new ArrayList<>(names(status, STATUS));
        List<String> leftOver = new ArrayList<>(broken);
        present.stream()
                .filter(name -> name.startsWith(FRESH) && !inTheMaking.contains(name))
                .forEach(leftOver::add);
        leftOver.stream()
                .filter(name -> name.equals(LIVE) || name.startsWith(FRESH))
                .distinct()
                .forEach(this::drop);
        if (!present.contains(LIVE) || broken.contains(LIVE)) {
            create(LIVE);
        }
    }

    private static List<String> names(NamedList<Object> answer, String key) {
        List<String> names = new ArrayList<>();
        if (answer.get(key) instanceof NamedList<?> list) {
            list.forEach((name, _) -> names.add(name));
        } else if (answer.get(key) instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    /** An empty core beside the live one. */
    synchronized String createFresh() {
        String name = FRESH + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        create(name);
        inTheMaking.add(name);
        return name;
    }

    /** Puts the fresh core in the live one's place, in one step, and drops the old one. */
    synchronized void swap(String fresh) {
        manage(CoreAdminAction.SWAP, parameters(LIVE).set(CoreAdminParams.OTHER, fresh));
        drop(fresh);
    }

    /**
     * Does nothing where there is no such core: the answer to an earlier attempt may have been
     * lost.
     */
    synchronized void drop(String core) {
        inTheMaking.remove(core);
        NamedList<Object> status = manage(CoreAdminAction.STATUS, new ModifiableSolrParams());
        if (names(status, STATUS).contains(core) || names(status, FAILURES).contains(core)) {
            manage(
                    CoreAdminAction.UNLOAD,
                    parameters(core)
                            .set(CoreAdminParams.DELETE_INSTANCE_DIR, true)
                            .set(CoreAdminParams.DELETE_DATA_DIR, true)
                            .set(CoreAdminParams.DELETE_INDEX, true));
        }
    }

    private void create(String name) {
        manage(
                CoreAdminAction.CREATE,
                new ModifiableSolrParams()
                        .set(CoreAdminParams.NAME, name)
                        .set(CoreAdminParams.CONFIGSET, configset)
                        .set(UPDATE_LOG, false));
    }

    private static ModifiableSolrParams parameters(String core) {
        return new ModifiableSolrParams().set(CoreAdminParams.CORE, core);
    }

    private NamedList<Object> manage(CoreAdminAction action, ModifiableSolrParams parameters) {
        parameters.set(CoreAdminParams.ACTION, action.toString());
        parameters.set(CoreAdminParams.INDEX_INFO, false);
        return gateway.manage(parameters);
    }
}
