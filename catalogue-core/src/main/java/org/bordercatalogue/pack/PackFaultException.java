package org.bordercatalogue.pack;

/** Stops the reading of one pack; never leaves this package. */
final class PackFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PackFault fault;

    PackFaultException(PackFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    PackFault fault() {
        return fault;
    }
}
