package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import java.util.AbstractList;
import java.util.function.Consumer;

/**
 * Stands where the schema engine would gather its errors, and hands each on instead: a hostile document has hundreds of
 * thousands. Only counts them.
 */
final class ErrorTap extends AbstractList<Error> {

    private final Consumer<Error> each;
    private int count;

    ErrorTap(Consumer<Error> each) {
        this.each = each;
    }

    @Override
    public boolean add(Error error) {
        count++;
        each.accept(error);
        return true;
    }

    @Override
    public Error get(int index) {
        throw new UnsupportedOperationException("Errors are not kept");
    }

    @Override
    public int size() {
        return count;
    }
}
