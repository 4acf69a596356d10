package org.bordercatalogue.web.entry;

import org.bordercatalogue.web.url.Links;

/** Addresses of what exhibitors and organisers work at. */
public record WorkLinks(Links links) {
    private static final String WORKSPACE = "workspace";
    private static final String DRAFTS = "drafts";
    private static final String DESK = "desk";

    public String workspace() {
        return links.to(WORKSPACE);
    }

    public String workspace(String exhibitor) {
        return links.to(WORKSPACE, exhibitor);
    }

    /** A page or an action of an exhibitor's workspace. */
    public String workspace(String exhibitor, String part) {
        return links.to(WORKSPACE, exhibitor, part);
    }

    public String entry(String entry) {
        return links.to("entries", entry);
    }

    /** What can be done with an entry. */
    public String entry(String entry, String action) {
        return links.to("entries", entry, action);
    }

    public String draft(String revision) {
        return links.to(DRAFTS, revision);
    }

    /** A page of a draft, or what can be done with it. */
    public String draft(String revision, String part) {
        return links.to(DRAFTS, revision, part);
    }

    public String section(String revision, String section) {
        return links.to(DRAFTS, revision, "sections", section);
    }

    /** Reads a figure back. */
    public String reading() {
        return links.to(DRAFTS, "reading");
    }

    public String desk() {
        return links.to(DESK);
    }

    /** A list of the desk. */
    public String desk(String part) {
        return links.to(DESK, part);
    }

    /** A revision as the reviewer sees it. */
    public String sheet(String revision) {
        return links.to(DESK, "revisions", revision);
    }

    public String sheet(String revision, String action) {
        return links.to(DESK, "revisions", revision, action);
    }

    /** An entry with all that organisers may do with it. */
    public String deskEntry(String entry) {
        return links.to(DESK, "entries", entry);
    }

    public String deskEntry(String entry, String action) {
        return links.to(DESK, "entries", entry, action);
    }
}
