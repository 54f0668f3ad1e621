package org.spacecoop.publish.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;

/** What an answer may have at most: who goes beyond is refused, never given a part. */
final class Limited {

    private Limited() {}

    private static HttpProblem tooMuch(String what) {
        return new HttpProblem(
                422,
                "The answer has more than " + what
                        + ", which is the limit here. Nothing was cut off: there is no answer."
                        + " Add LIMIT and OFFSET, ask for less, or take the whole dataset from /dumps/.");
    }

    /** Memory that takes a number of bytes. */
    static final class Buffer extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        private final int limit;

        Buffer(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) {
            check(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            check(length);
            bytes.write(b, offset, length);
        }

        Bytes bytes() {
            return Bytes.of(bytes.toByteArray());
        }

        private void check(int more) {
            if (bytes.size() + (long) more > limit) {
                throw tooMuch(limit + " bytes");
            }
        }
    }

    /** The elements of an iterator up to a number; one more is refused. */
    static <T> Iterator<T> iterator(Iterator<T> all, long limit) {
        return new Iterator<>() {
            private long seen;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public T next() {
                if (++seen > limit) {
                    throw tooMuch(limit + " statements");
                }
                return all.next();
            }
        };
    }

    /** Rows up to a number; one more is refused. */
    static final class Rows implements RowSet {

        private final RowSet all;
        private final long limit;

        Rows(RowSet all, long limit) {
            this.all = all;
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public Binding next() {
            if (all.getRowNumber() >= limit) {
                throw tooMuch(limit + " rows");
            }
            return all.next();
        }

        @Override
        public List<Var> getResultVars() {
            return all.getResultVars();
        }

        @Override
        public long getRowNumber() {
            return all.getRowNumber();
        }

        @Override
        public void close() {
            all.close();
        }
    }
}
