package io.github.camelportal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names are those of secrets, in each way to write them. */
class SecretFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "passwd",
                "pwd",
                "token",
                "refresh",
                "secret",
                "epp",
                "private_key",
                "rootpw",
                "authcode",
                "auth_code",
                "api_token",
                "apikey",
                "ssh_key",
                "passphrase",
                "pass",
                "userpass",
                "root_pass",
                "ftp_pass",
                "pw",
                "vnc_pw",
                "pin",
                "cvv",
                "otp",
                "auth",
                "auth_info",
                "transfer_code",
                "transfer_key",
                "credentials",
                "pem",
                "certificate_key",
                "recovery_code",
                "backup_codes",
                "session",
                "cookie",
                "authorization",
                "bearer",
                "psk",
                "license_key",
                "tsig"
            })
    void isSecretWhenTheListNamesIt(String name) {
        assertThat(SecretFields.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privateKey",
                "private-key",
                "PRIVATE_KEY",
                "Private Key",
                "privatekey",
                "authCode",
                "auth-code",
                "domain_auth_code",
                "AuthCode2",
                "apiKey",
                "api-key",
                "API_KEY",
                "myApiKeys",
                "APIKey",
                "sshKey",
                "ssh-key",
                "SSHKey",
                "sshkeys",
                "rootPw",
                "root_pw",
                "root-pw",
                "RootPW",
                "apiToken",
                "accessToken",
                "x-auth-token",
                "TOKENS",
                "token2",
                "rootpassword",
                "userPassword",
                "root_password",
                "passwordConfirm",
                "Password",
                "eppCode",
                "epp_code",
                "eppcode",
                "domain-epp",
                "EPP",
                "domainepp",
                "EPPCode",
                "userPwd",
                "user_pwd",
                "pwdHash",
                "PWD",
                "clientSecret",
                "secret_answer",
                "sshPassphrase",
                "jwt_refresh",
                "Refresh"
            })
    void isSecretInEachWayToWriteIt(String name) {
        assertThat(SecretFields.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "-",
                "id",
                "name",
                "username",
                "status",
                "ticket",
                "ticket_number",
                "refreshed",
                "refreshed_at",
                "refresh_interval",
                "refreshInterval",
                "lastRefreshed",
                "keyboard",
                "key",
                "public_key",
                "keys",
                "monkey",
                "keyId",
                "sort_key",
                "stepper",
                "pepper",
                "steppe",
                "code",
                "status_code",
                "zip-code",
                "author",
                "authorization_date",
                "root",
                "root_path",
                "sshPort",
                "ssh",
                "api",
                "apiName",
                "passed",
                "passenger",
                "compass",
                "private",
                "private_network",
                "privatekind",
                "notes",
                "body",
                "日本"
            })
    void isNotSecretWhenItOnlyResemblesAListedName(String name) {
        assertThat(SecretFields.isSecret(name)).isFalse();
    }

    @Test
    void masksTheValuesOfSecretFieldsHoweverDeepTheyAre() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("vms", List.of(Map.of("rootPw", "canary"), List.of(Map.of("private-key", "canary"))));
        fields.put("authCode", List.of("canary"));
        fields.put("token", null);
        fields.put("label", "web");

        assertThat(SecretFields.redacted(fields).toString())
                .contains("rootPw=***", "private-key=***", "authCode=***", "token=null", "label=web")
                .doesNotContain("canary");
        assertThat(SecretFields.redacted(fields)).isEqualTo(fields);
        assertThat(SecretFields.redacted(null)).isNull();
    }
}
