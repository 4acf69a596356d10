/**
 * A Solr of its own process: the same Solr that the application can carry inside itself, served
 * over HTTP on the loopback address, alone or as a member of a SolrCloud.
 */
@NullMarked
package org.bordercatalogue.solr.node;

import org.jspecify.annotations.NullMarked;
