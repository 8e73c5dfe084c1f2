package org.lianzhao.shared.problem;

/** The same Idempotency-Key came with another body. */
public final class KeyReused extends DomainProblem {
    /** Always the same problem. */
    public KeyReused() {
        super(422, "idempotency-key-reused");
    }
}
