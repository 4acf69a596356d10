package org.bordercatalogue.web.type;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/** The tree of equipment types. */
record TypesPage(Frame frame, List<TypeBranch> branches) {}
