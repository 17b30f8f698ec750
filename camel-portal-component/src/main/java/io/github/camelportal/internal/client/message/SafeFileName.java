package io.github.camelportal.internal.client.message;

/**
 * The name of a file as a route may use it. The portal has it from whoever has uploaded the file, so it could name another folder, or
 * look like another name.
 */
public final class SafeFileName {

    private static final String DEFAULT = "file";
    private static final int MAX_LENGTH = 150;
    private static final int MAX_EXTENSION_LENGTH = 20;

    private SafeFileName() {}

    /**
     * Returns the name without its folder, without control characters, and with 150 characters at most.
     *
     * @return the name, or {@code file} if nothing is left of it
     */
    public static String of(String text) {
        String last = text.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return last.isEmpty() || last.chars().allMatch(character -> character == '.') ? DEFAULT : shortened(last);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= MAX_EXTENSION_LENGTH ? name.substring(dot) : "";
        return name.substring(0, MAX_LENGTH - extension.length()) + extension;
    }
}
