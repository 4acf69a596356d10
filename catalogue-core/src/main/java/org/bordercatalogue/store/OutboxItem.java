package org.bordercatalogue.store;

/** One entry whose document in the index may be out of date; sequence numbers ascend. */
public record OutboxItem(long sequence, String entryId) {}
