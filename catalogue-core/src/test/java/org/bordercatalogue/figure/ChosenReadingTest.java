package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.figure.TestingCapability.option;
import static org.bordercatalogue.figure.TestingFigures.column;
import static org.bordercatalogue.figure.TestingFigures.kinds;
import static org.bordercatalogue.figure.TestingFigures.row;
import static org.bordercatalogue.figure.TestingFigures.text;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenReadingTest {
    private static final TestingCapability SOURCES =
            TestingCapability.choice(
                    Kind.CHOICES,
                    option("x-ray", "X-ray", "röntgen"),
                    option("cobalt-60", "Cobalt-60", "Co-60"),
                    option("gamma", "Gamma rays"));
    private static final Capability CLOSED = SOURCES.capability();
    private static final Capability OPEN = SOURCES.opened().capability();
    private static final Capability ANALYSIS =
            TestingCapability.choice(
                            Kind.CHOICE,
                            option("no", "No"),
                            option("option", "As an option", "optional"),
                            option("standard", "Yes"))
                    .capability();
    private static final Capability FLAG = TestingCapability.of(Kind.FLAG).capability();
    private static final Capability SIZE =
            TestingCapability.of(Kind.DIMENSIONS, "mm", "cm").capability();
    private static final Capability PROSE = TestingCapability.of(Kind.TEXT).capability();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x-ray|x-ray
                    X RAY|x-ray
                    Röntgen|x-ray
                    co 60|cobalt-60
                    Gamma rays; Co-60|gamma,cobalt-60
                    X-ray and gamma|x-ray,gamma
                    x-ray + Co-60|x-ray,cobalt-60
                    gamma/x-ray|gamma,x-ray
                    """)
    void findsOptionsByIdLabelAndAlias(String written, String options) {
        assertThat(options(column(CLOSED, written, ""))).containsExactly(options.split(","));
    }

    @Test
    void aClosedChoiceListsItsOptions() {
        assertThatThrownBy(() -> column(CLOSED, "x-ray; muons", ""))
                .hasMessage("'muons' is no option of 'tested'; options: x-ray, cobalt-60, gamma");
    }

    @Test
    void anOpenChoiceKeepsOthersAsSlugsAndSaysSo() {
        ReadFigure read = column(OPEN, "x-ray; Cosmic muons", "");
        assertThat(options(read)).containsExactly("x-ray", "cosmic-muons");
        assertThat(kinds(read)).containsExactly(Warning.Kind.UNKNOWN_OPTION);
        assertThatThrownBy(() -> column(OPEN, "***", "")).hasMessageContaining("no option");
    }

    @Test
    void whatStandsInBracketsIsACondition() {
        ReadFigure read = column(CLOSED, "Co-60 (export version)", "");
        assertThat(options(read)).containsExactly("cobalt-60");
        assertThat(read.figure().attribution().condition()).contains("export version");
        assertThat(column(CLOSED, "Co-60 (option)", "").figure().attribution().optional()).isTrue();
        assertThat(column(CLOSED, "optional gamma rays", "").figure().attribution().optional())
                .isTrue();
    }

    @Test
    void anOptionCalledOptionalIsFirstOfAllAnOption() {
        assertThat(options(text(ANALYSIS, "optional"))).containsExactly("option");
        assertThat(options(text(ANALYSIS, "no"))).containsExactly("no");
        assertThat(text(CLOSED, "no").figure()).isInstanceOf(Figure.Blanked.class);
    }

    @Test
    void bareCodesNeedNoTextAndOtherWordsKeepIt() {
        assertThat(column(CLOSED, "x-ray", "").figure().asWritten()).isEmpty();
        assertThat(column(CLOSED, "Röntgen", "").figure().asWritten()).contains("Röntgen");
        assertThat(row(CLOSED, "x-ray", "", "uses X-rays").figure().asWritten())
                .contains("uses X-rays");
    }

    @Test
    void codesGivenAsSuchAreChecked() {
        assertThat(options(TestingFigures.READER.read(CLOSED, codes("gamma", "x-ray"))))
                .containsExactly("gamma", "x-ray");
        assertThatThrownBy(() -> TestingFigures.READER.read(CLOSED, codes("muons")))
                .hasMessageContaining("options: x-ray");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    yes|yes|false|-
                    TRUE|yes|false|-
                    standard|yes|false|-
                    no|no|false|-
                    false|no|false|-
                    optional|yes|true|-
                    optional (Domino)|yes|true|Domino
                    yes (2008 manual)|yes|false|2008 manual
                    no (stationary platform)|no|false|stationary platform
                    yes, real time to Kampala|yes|false|real time to Kampala
                    yes outdoors|yes|false|outdoors
                    """)
    void flagsSayYesNoOrOptional(
            String written, String option, boolean optional, @Nullable String condition) {
        Figure figure = column(FLAG, written, "").figure();
        assertThat(((Figure.Chosen) figure).options()).containsExactly(option);
        assertThat(figure.attribution().optional()).isEqualTo(optional);
        assertThat(figure.attribution().condition()).isEqualTo(Optional.ofNullable(condition));
    }

    @Test
    void aFlagThatSaysNeitherIsRefused() {
        assertThatThrownBy(() -> column(FLAG, "gamma or neutron", ""))
                .hasMessageContaining("neither yes, no nor optional");
        assertThat(column(FLAG, "n/a", "").figure()).isInstanceOf(Figure.Blanked.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    120x80x25.6 mm|120.0,80.0,25.6
                    173.0×159.0×36.1mm|173.0,159.0,36.1
                    60cm by 40cm|600.0,400.0
                    50 x 33-mm|50.0,33.0
                    NaI(Tl) ø9x2 mm|9.0,2.0
                    1.2 m (L) x 80 cm (W) x 30 cm (H)|1200.0,800.0,300.0
                    smaller than 5m x 5m|5000.0,5000.0
                    """)
    void dimensionsAreSidesInOneUnit(String written, String sides) {
        Figure.Sized sized = (Figure.Sized) text(SIZE, written).figure();
        assertThat(sized.canonical()).hasToString("[" + sides.replace(",", ", ") + "]");
    }

    @Test
    void dimensionsWithoutAUnitAreRefused() {
        assertThatThrownBy(() -> column(SIZE, "120 x 80", ""))
                .hasMessageContaining("accepted units: mm, cm");
        assertThat(((Figure.Sized) column(SIZE, "12 x 8", "cm").figure()).canonical())
                .containsExactly(120.0, 80.0);
    }

    @Test
    void proseKeepsColumnAndQuotation() {
        assertThat(row(PROSE, "Volvo truck", "", "attached to a Volvo truck").figure().asWritten())
                .contains("attached to a Volvo truck");
        assertThat(row(PROSE, "gantry", "", "sono montati su cavalletto").figure().asWritten())
                .contains("gantry (“sono montati su cavalletto”)");
    }

    private static Written codes(String... codes) {
        return new Written(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(codes),
                Optional.empty(),
                Attribution.NONE);
    }

    private static List<String> options(ReadFigure read) {
        return ((Figure.Chosen) read.figure()).options();
    }
}
