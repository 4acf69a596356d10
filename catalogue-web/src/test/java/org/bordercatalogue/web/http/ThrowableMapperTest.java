package org.bordercatalogue.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThrowableMapperTest {
    private final ThrowableMapper mapper = new ThrowableMapper();

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND,404",
        "INVALID_PARAMETER,400",
        "INVALID_INPUT,400",
        "FORBIDDEN,403",
        "CONFLICT,409",
        "STALE,412",
        "STORAGE_FULL,507",
        "SEARCH_UNAVAILABLE,503",
        "STORE_UNAVAILABLE,503",
        "CORRUPT,500"
    })
    void everyReasonHasItsStatus(ErrorCode code, int status) {
        assertThat(mapper.toResponse(new CatalogueException(code, "why")).getStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorCode.class,
            names = {"INVALID_PACK", "INVALID_CONFIGURATION", "CORRUPT"})
    void whatConcernsTheOperatorIsNotTold(ErrorCode code) {
        Response answer = mapper.toResponse(new CatalogueException(code, "/secret/place"));

        assertThat(answer.getEntity()).isEqualTo(new Failure(500, "unexpected", ""));
    }

    @Test
    void evenAnErrorIsAnswered() {
        assertThat(mapper.toResponse(new StackOverflowError("deep")).getEntity())
                .isEqualTo(new Failure(500, "unexpected", ""));
    }

    @Test
    void whoeverIsAwayIsToBeAskedAgain() {
        Response answer =
                mapper.toResponse(new CatalogueException(ErrorCode.SEARCH_UNAVAILABLE, "away"));

        assertThat(answer.getHeaderString("Retry-After")).isNotBlank();
    }

    @Test
    void jerseysOwnRefusalsKeepTheirHeaders() {
        Response answer = mapper.toResponse(new NotAllowedException("GET"));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeaderString("Allow")).isEqualTo("GET");
        assertThat(answer.getEntity()).isEqualTo(new Failure(405, "method-not-allowed", ""));
    }
}
