package org.bordercatalogue.web.account;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.page.QrCode;
import org.bordercatalogue.web.view.Frame;

/**
 * Setting up or keeping the second proof.
 *
 * @param proposal what to put into the application, while it is being set up
 * @param codes for paper, shown this once
 * @param forms what may be done
 */
record SecondFactorPage(
        Frame frame,
        String title,
        List<String> lead,
        Optional<Proposal> proposal,
        List<String> codes,
        List<FormView> forms,
        String back) {
    SecondFactorPage {
        lead = List.copyOf(lead);
        codes = List.copyOf(codes);
        forms = List.copyOf(forms);
    }

    /**
     * @param secret in groups of four
     * @param address that opens an application on the same device
     */
    record Proposal(QrCode code, String secret, String address) {}
}
