package org.bordercatalogue.product;

import org.bordercatalogue.figure.Warning;

/** A doubt about one figure of a product, with the capability concerned. */
public record FigureWarning(String capability, Warning warning) {}
