package org.bordercatalogue.web.form;

/**
 * What is wrong with a form.
 *
 * @param target the id of the field, empty where it concerns no one field
 * @param english whether the text is there in English only
 */
public record Fault(String target, String text, boolean english) {}
