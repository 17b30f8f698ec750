package io.github.camelportal.benchmark.measure;

import java.io.IOException;

/** One way to do a piece of work. Everything that is needed once is there when it is made. */
public interface Contender extends AutoCloseable {

    /**
     * Does the work once. May be called by several threads where the workload has them.
     *
     * @return           a number made of all that was read, the same for all contenders
     * @throws Exception if the work cannot be done
     */
    long work() throws Exception;

    @Override
    void close() throws IOException;
}
