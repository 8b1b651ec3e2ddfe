package org.sitong.validation.internal.engine;

import java.util.Iterator;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;

/** Runs a plan over inputs, with one thread or several; the findings are the same and in the same order. Thread-safe. */
public final class Engine {

    private final Plan plan;
    private final int threads;

    /** An engine for a plan. */
    public Engine(Plan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
    }

    /** The same on one thread without rules over the set. */
    public Engine withoutSetRules() {
        return new Engine(plan.withoutSetRules(), 1);
    }

    /** Judges all inputs. */
    public Summary.SummaryBuilder run(Iterator<? extends Input> inputs, FindingSink sink) {
        Run run = new Run(plan, sink);
        DocumentPass pass = new DocumentPass(plan);
        new InOrder(threads).run(inputs, pass::judge, run::take);
        return run.end(pass);
    }
}
