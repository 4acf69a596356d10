package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.search.NameSearch;

/** Finds names in the field that holds all their beginnings. */
public final class SolrNameSearch implements NameSearch {
    private final SolrRequests requests;

    public SolrNameSearch(SolrConnection connection) {
        requests = new SolrRequests(new SolrGateway(connection.client()));
    }

    @Override
    public Found find(String typed, int most) {
        QueryResponse response = requests.send(request(SearchWords.of(typed), most));
        Counts answer = Counts.of(response.getResponse().get("facets"));
        return new Found(
                response.getResults().stream()
                        .map(document -> (String) document.getFirstValue(SolrFields.ID))
                        .toList(),
                ResultReader.generation(answer));
    }

    private static Map<String, Object> request(String words, int most) {
        ClauseWriter writer = new ClauseWriter();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", words.isEmpty() ? "*:*" : query(words, writer));
        request.put(
                "filter",
                List.of(writer.write(Clause.is(SolrFields.VISIBILITY, SolrFields.PUBLIC))));
        request.put("fields", SolrFields.ID);
        request.put("sort", "score desc," + SolrFields.NAME_ORDER + " asc");
        request.put("limit", words.isEmpty() ? 0 : most);
        request.put(
                "facet", Map.of(FacetTranslator.GENERATION, FacetTranslator.generation(writer)));
        Map<String, String> parameters = new LinkedHashMap<>(writer.parameters());
        parameters.put("sow", "false");
        parameters.put("lowercaseOperators", "false");
        request.put("params", parameters);
        return request;
    }

    /** What is typed in full counts for more than what only begins so. */
    private static String query(String words, ClauseWriter writer) {
        String typed = " v=$" + writer.keep(words) + "}";
        String beginning = "{!edismax qf=" + SolrFields.STARTS + " mm='100%'" + typed;
        String names = "{!edismax qf='" + SolrFields.NAMES + "^4' mm=1" + typed;
        return "{!bool must=$" + writer.keep(beginning) + " should=$" + writer.keep(names) + "}";
    }
}
