package io.github.camelportal.crash;

import java.io.File;
import java.util.HashMap;

import org.apache.camel.support.processor.state.FileStateRepository;

/** States in a file, in front of or behind whose saving the JVM can stand still. */
final class StoppingFileState extends FileStateRepository {

    private final Standstill standstill;

    StoppingFileState(File file, Standstill standstill) {
        super(file, new HashMap<>());
        this.standstill = standstill;
    }

    @Override
    public void setState(String key, String value) {
        String event = key.substring(key.lastIndexOf('/') + 1);
        standstill.at(Moment.BEFORE_SAVING, event);
        super.setState(key, value);
        standstill.at(Moment.AFTER_SAVING, event);
    }
}
