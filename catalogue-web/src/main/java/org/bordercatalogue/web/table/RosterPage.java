package org.bordercatalogue.web.table;

import org.bordercatalogue.web.view.Frame;

/**
 * Where the list of an edition is taken away and sent in as a table.
 *
 * @param fault what was wrong with the file sent last, empty where nothing was
 * @param list where the present list is as a workbook, empty where nobody is listed; likewise as
 *     CSV
 * @param template as a workbook; likewise as CSV
 */
record RosterPage(
        Frame frame,
        String edition,
        String fault,
        String list,
        String listCsv,
        String template,
        String templateCsv,
        String upload,
        String back) {}
