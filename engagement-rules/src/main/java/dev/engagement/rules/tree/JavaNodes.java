package dev.engagement.rules.tree;

/** What was decided about each kind of expression and statement that the Java parser can make. */
final class JavaNodes {
    static final NodeKinds KINDS = NodeKinds.reading(
                    "BlockStmt",
                    "ExpressionStmt",
                    "EmptyStmt",
                    "MethodCallExpr",
                    "FieldAccessExpr",
                    "NameExpr",
                    "SimpleName",
                    "StringLiteralExpr",
                    "BooleanLiteralExpr",
                    "IntegerLiteralExpr",
                    "UnaryExpr")
            .refusing("Maybe a factory of the type, such as Finding.of( … ).", "ObjectCreationExpr")
            .refusing(
                    "Maybe a method of a fact: rules carry no code of their own.",
                    "LambdaExpr",
                    "MethodReferenceExpr",
                    "LocalClassDeclarationStmt",
                    "LocalRecordDeclarationStmt",
                    "ExplicitConstructorInvocationStmt")
            .refusing("Maybe a name given in the conditions: $name : fact.", "AssignExpr", "VariableDeclarationExpr")
            .refusing("Maybe a method of a fact: rules do not calculate.", "BinaryExpr")
            .refusing(
                    "Maybe a rule of its own for each case.",
                    "ConditionalExpr",
                    "SwitchExpr",
                    "SwitchEntry",
                    "SwitchStmt",
                    "IfStmt",
                    "YieldStmt")
            .refusing(
                    "Maybe delete it: the engine tries each rule, and each rule says one thing.",
                    "WhileStmt",
                    "DoStmt",
                    "ForStmt",
                    "ForEachStmt",
                    "BreakStmt",
                    "ContinueStmt",
                    "LabeledStmt",
                    "ReturnStmt",
                    "SynchronizedStmt",
                    "TryStmt",
                    "CatchClause",
                    "ThrowStmt",
                    "AssertStmt",
                    "UnparsableStmt")
            .refusing("Maybe contains: the members of a set have no numbers.", "ArrayAccessExpr")
            .refusing(
                    "Maybe several values in the brackets of a factory, one after another.",
                    "ArrayCreationExpr",
                    "ArrayInitializerExpr")
            .refusing(
                    "Maybe delete it: each fact has one type.",
                    "CastExpr",
                    "InstanceOfExpr",
                    "RecordPatternExpr",
                    "TypePatternExpr",
                    "TypeExpr",
                    "ClassExpr")
            .refusing("Maybe leave out the brackets.", "EnclosedExpr")
            .refusing("Maybe $question, the name that the conditions give.", "ThisExpr", "SuperExpr")
            .refusing(
                    "Maybe a text in double quotes, a whole number, true or false.",
                    "CharLiteralExpr",
                    "TextBlockLiteralExpr",
                    "LongLiteralExpr",
                    "DoubleLiteralExpr")
            .refusing("Maybe UNKNOWN, or the property unknown: no fact is null.", "NullLiteralExpr")
            .refusing(
                    "Maybe @row, @source or @force after the name of the rule.",
                    "MarkerAnnotationExpr",
                    "NormalAnnotationExpr",
                    "SingleMemberAnnotationExpr",
                    "MemberValuePair",
                    "Name");

    private JavaNodes() {}
}
