package org.bordercatalogue.capability;

import java.util.List;
import java.util.SortedMap;

/** The type behind a name, and the options that the name implies by capability. */
public record TypeMatch(EquipmentType type, SortedMap<String, List<String>> implies) {}
